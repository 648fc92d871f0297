using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Detection;

namespace Wesley.Plugins.SchemaChanges.Types;

/// <summary>Tables in one version only.</summary>
internal static class TypePresence
{
    internal static Detector Instance { get; } = new()
    {
        Id = "type-presence",
        Kinds = [TypeAdded.Info, TypeRemoved.Info],
        Find = request => new DetectionResult { Changes = [.. Added(request), .. Removed(request)] },
    };

    private static IEnumerable<Change> Added(DetectionRequest request) =>
        from table in request.Schemas.After.Tables
        where request.Pairing.TableBefore(table.Name) is null
        select new Change
        {
            Kind = TypeAdded.Info.Kind,
            Coordinate = table.Coordinate,
            After = table.TableName,
            Explains = [SchemaFact.Of(table.Coordinate, SchemaAspect.Added)],
            AfterLocation = table.Location,
        };

    private static IEnumerable<Change> Removed(DetectionRequest request)
    {
        var inbound = InboundKeys.ToTables(request.Schemas.Before);
        return
            from table in request.Schemas.Before.Tables
            where request.Pairing.TableAfter(table.Name) is null
            select new Change
            {
                Kind = TypeRemoved.Info.Kind,
                Coordinate = table.Coordinate,
                Before = table.TableName,
                Explains = [SchemaFact.Of(table.Coordinate, SchemaAspect.Removed)],
                Evidence = [.. inbound[table.Name].Select(key => $"{key.Field} refers to {key.Target}.")],
                BeforeLocation = table.Location,
            };
    }
}

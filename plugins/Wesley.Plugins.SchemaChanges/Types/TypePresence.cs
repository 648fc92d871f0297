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
        select PresenceChange.Added(TypeAdded.Info, table.Coordinate, table.TableName, table.Location);

    private static IEnumerable<Change> Removed(DetectionRequest request)
    {
        var inbound = InboundKeys.ToTables(request.Schemas.Before);
        return
            from table in request.Schemas.Before.Tables
            where request.Pairing.TableAfter(table.Name) is null
            select PresenceChange.Removed(
                TypeRemoved.Info, table.Coordinate, table.TableName, table.Location, [.. inbound[table.Name].Select(key => $"{key.Field} refers to {key.Target}.")]);
    }
}

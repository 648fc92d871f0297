using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Detection;

namespace Wesley.Plugins.SchemaChanges.Fields;

/// <summary>Columns in one version only, and fields that became a column or ceased to be one.</summary>
internal static class ColumnPresence
{
    internal static Detector Instance { get; } = new()
    {
        Id = "column-presence",
        Consumes = Renames.OfTypes,
        Kinds = [FieldAddedRequired.Info, FieldAddedNullable.Info, FieldRemoved.Info],
        Find = request => new DetectionResult { Changes = [.. Find(request)] },
    };

    private static IEnumerable<Change> Find(DetectionRequest request)
    {
        var inbound = new Lazy<ILookup<Coordinate, (Coordinate Field, Coordinate Target)>>(() => InboundKeys.ToColumns(request.Schemas.Before));
        foreach (var table in request.Pairing.Differing.Tables)
        {
            foreach (var after in table.After.Fields)
            {
                if (after.IsColumn && request.Pairing.FieldBefore(table, after.Name) is var before && before is not { IsColumn: true })
                {
                    yield return Added(Coordinate.OfMember(table.After.Name, after.Name), before, after);
                }
            }

            foreach (var before in table.Before.Fields)
            {
                if (before.IsColumn && request.Pairing.FieldAfter(table, before.Name) is var after && after is not { IsColumn: true })
                {
                    yield return Removed(table, before, after, inbound.Value);
                }
            }
        }
    }

    private static Change Added(Coordinate coordinate, Field? before, Field after) => new()
    {
        Kind = (after.Type.Required ? FieldAddedRequired.Info : FieldAddedNullable.Info).Kind,
        Coordinate = coordinate,
        Before = before?.Type.ToString(),
        After = after.Type.ToString(),
        Explains = [SchemaFact.Of(coordinate, before is null ? SchemaAspect.Added : SchemaAspect.Stored)],
        Evidence = [.. ColumnEvidence.Added(coordinate, before, after)],
        BeforeLocation = before?.Location,
        AfterLocation = after.Location,
    };

    private static Change Removed(
        TablePair table, Field before, Field? after, ILookup<Coordinate, (Coordinate Field, Coordinate Target)> inbound)
    {
        var coordinate = Coordinate.OfMember(table.After.Name, after?.Name ?? before.Name);
        return new()
        {
            Kind = FieldRemoved.Info.Kind,
            Coordinate = coordinate,
            Before = before.Type.ToString(),
            After = after?.Type.ToString(),
            Explains = [SchemaFact.Of(coordinate, after is null ? SchemaAspect.Removed : SchemaAspect.Stored)],
            Evidence = [.. ColumnEvidence.Removed(table, before, after, inbound)],
            BeforeLocation = before.Location,
            AfterLocation = after?.Location,
        };
    }
}

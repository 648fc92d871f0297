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
        return request.Pairing.Differing.Tables.SelectMany(table =>
            (IEnumerable<Change>)[.. Added(table, request.Pairing), .. Removed(table, request.Pairing, inbound)]);
    }

    private static IEnumerable<Change> Added(TablePair table, SchemaPairing pairing) =>
        from after in table.After.Columns
        let before = pairing.FieldBefore(table, after.Name)
        where before is not { IsColumn: true }
        let coordinate = Coordinate.OfMember(table.After.Name, after.Name)
        select new Change
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

    private static IEnumerable<Change> Removed(
        TablePair table, SchemaPairing pairing, Lazy<ILookup<Coordinate, (Coordinate Field, Coordinate Target)>> inbound) =>
        from before in table.Before.Columns
        let after = pairing.FieldAfter(table, before.Name)
        where after is not { IsColumn: true }
        let coordinate = Coordinate.OfMember(table.After.Name, after?.Name ?? before.Name)
        select new Change
        {
            Kind = FieldRemoved.Info.Kind,
            Coordinate = coordinate,
            Before = before.Type.ToString(),
            After = after?.Type.ToString(),
            Explains = [SchemaFact.Of(coordinate, after is null ? SchemaAspect.Removed : SchemaAspect.Stored)],
            Evidence = [.. ColumnEvidence.Removed(table, before, after, inbound.Value)],
            BeforeLocation = before.Location,
            AfterLocation = after?.Location,
        };
}

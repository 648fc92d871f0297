using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Detection;

namespace Wesley.Plugins.SchemaChanges.Relations;

/// <summary>
/// Relations in one version only. They are looked for after the renames: a column renamed away often leaves its old name to
/// a relation, as when <c>author</c> becomes <c>authorId</c> with a relation <c>author</c> beside it.
/// </summary>
internal static class RelationPresence
{
    internal static Detector Instance { get; } = new()
    {
        Id = "relation-presence",
        Consumes = Renames.OfFields,
        Kinds = [RelationAdded.Info, RelationRemoved.Info],
        Find = request => new DetectionResult { Changes = [.. request.Pairing.Differing.Tables.SelectMany(t => Compare(t, request.Pairing))] },
    };

    private static IEnumerable<Change> Compare(TablePair table, SchemaPairing pairing)
    {
        foreach (var field in table.After.Fields.Where(f => !f.IsColumn && pairing.FieldBefore(table, f.Name) is null))
        {
            yield return Of(RelationAdded.Info, table, field, SchemaAspect.Added) with
            {
                After = field.Type.ToString(),
                AfterLocation = field.Location,
            };
        }

        foreach (var field in table.Before.Fields.Where(f => !f.IsColumn && pairing.FieldAfter(table, f.Name) is null))
        {
            yield return Of(RelationRemoved.Info, table, field, SchemaAspect.Removed) with
            {
                Before = field.Type.ToString(),
                BeforeLocation = field.Location,
            };
        }
    }

    private static Change Of(ChangeKindInfo kind, TablePair table, Field field, string aspect)
    {
        var coordinate = Coordinate.OfMember(table.After.Name, field.Name);
        return new Change { Kind = kind.Kind, Coordinate = coordinate, Explains = [SchemaFact.Of(coordinate, aspect)] };
    }
}

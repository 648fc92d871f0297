using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Detection;

namespace Wesley.Plugins.SchemaChanges.Types;

/// <summary>
/// A table whose name stands for a definition without rows now: one fact on each side, one change. It looks after the
/// renames, so that a table that only lost its name to something else is still found by them.
/// </summary>
internal static class TypeKinds
{
    internal static Detector Instance { get; } = new()
    {
        Id = "type-kinds",
        Consumes =
        [
            "type.renamed", "type.removed", "enum.added", "object.added", "interface.added", "union.added", "input.added", "scalar.added",
        ],
        Kinds = [TypeKindChanged.Info],
        Find = request => new DetectionResult { Changes = [.. Find(request)] },
    };

    private static IEnumerable<Change> Find(DetectionRequest request)
    {
        var removed = request.Changes.Where(c => c.Kind == TypeRemoved.Info.Kind).ToDictionary(c => c.Coordinate);
        return
            from added in request.Changes
            where added.Kind != TypeRemoved.Info.Kind && added.From is null && removed.ContainsKey(added.Coordinate)
            let gone = removed[added.Coordinate]
            select new Change
            {
                Kind = TypeKindChanged.Info.Kind,
                Coordinate = added.Coordinate,
                Before = "table",
                After = Category(added.Kind),
                Explains = [.. gone.Explains, .. added.Explains],
                Replaces = [gone.Id, added.Id],
                Evidence = gone.Evidence,
                BeforeLocation = gone.BeforeLocation,
                AfterLocation = added.AfterLocation,
            };
    }

    private static string Category(ChangeKind added) => added.Id[..added.Id.IndexOf('.', StringComparison.Ordinal)];
}

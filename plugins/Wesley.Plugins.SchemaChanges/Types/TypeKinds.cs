using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Detection;

namespace Wesley.Plugins.SchemaChanges.Types;

/// <summary>
/// A name that stands for another sort of definition now: one fact on each side, one change. It looks after the renames, so that
/// a table that only lost its name to something else is still found by them. A definition that became a table stays two changes:
/// the table is as new as any.
/// </summary>
internal static class TypeKinds
{
    private static readonly ImmutableHashSet<string> _sorts = ["enum", "object", "interface", "union", "input", "scalar"];

    internal static Detector Instance { get; } = new()
    {
        Id = "type-kinds",
        Consumes =
        [
            "type.renamed", "type.removed", .. _sorts.Order(StringComparer.Ordinal).SelectMany(sort => (KindPattern[])[$"{sort}.added", $"{sort}.removed"]),
        ],
        Kinds = [TypeKindChanged.Info, DefinitionKindChanged.Info],
        Find = request => new DetectionResult { Changes = [.. Find(request)] },
    };

    private static IEnumerable<Change> Find(DetectionRequest request)
    {
        var removed = request.Changes.Where(c => Sort(c, ".removed") is not null).ToDictionary(c => c.Coordinate);
        return
            from added in request.Changes
            let sort = Sort(added, ".added")
            where sort is not null && removed.ContainsKey(added.Coordinate)
            let gone = removed[added.Coordinate]
            let old = Sort(gone, ".removed")
            select new Change
            {
                Kind = (old == "table" ? TypeKindChanged.Info : DefinitionKindChanged.Info).Kind,
                Coordinate = added.Coordinate,
                Before = old,
                After = sort,
                Explains = [.. gone.Explains, .. added.Explains],
                Replaces = [gone.Id, added.Id],
                Evidence = gone.Evidence,
                BeforeLocation = gone.BeforeLocation,
                AfterLocation = added.AfterLocation,
            };
    }

    private static string? Sort(Change change, string presence)
    {
        if (!change.Kind.Id.EndsWith(presence, StringComparison.Ordinal))
        {
            return null;
        }

        var word = change.Kind.Id[..^presence.Length];
        return word == "type" ? "table" : _sorts.Contains(word) ? word : null;
    }
}

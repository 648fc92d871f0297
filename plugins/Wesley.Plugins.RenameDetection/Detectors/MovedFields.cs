using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.RenameDetection;

/// <summary>
/// A new column whose uid a removed column of another table had. Once a fill says what its rows get, it is a column like any
/// other new one, and the old one is like any other that goes.
/// </summary>
internal static class MovedFields
{
    internal static IEnumerable<Change> Of(ImmutableArray<Element> removed, ImmutableArray<Element> added, DecisionSet decisions)
    {
        var gone = removed.Where(r => r.Uid is not null).ToLookup(r => r.Uid, StringComparer.Ordinal);
        return
            from to in added
            where to.Uid is not null && decisions.Find(DecisionKind.Fill, to.Coordinate) is null
            let origin = gone[to.Uid].ToList()
            where origin is [var only] && !string.Equals(only.Scope, to.Scope, StringComparison.Ordinal)
            select Moved(origin[0], to);
    }

    // The two names are in different tables, so this is no pair: everything else about the column is new.
    private static Change Moved(Element from, Element to) => new()
    {
        Kind = FieldMoved.Kind,
        Coordinate = to.Coordinate,
        Before = from.Coordinate.ToString(),
        After = to.Coordinate.ToString(),
        Explains = [.. from.Change.Explains, .. to.Change.Explains],
        Replaces = [from.Change.Id, to.Change.Id],
        Evidence = [$"Both carry the uid \"{to.Uid}\"."],
        BeforeLocation = from.Location,
        AfterLocation = to.Location,
    };
}

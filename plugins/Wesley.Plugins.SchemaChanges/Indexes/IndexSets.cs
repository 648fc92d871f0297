using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Detection;

namespace Wesley.Plugins.SchemaChanges.Indexes;

/// <summary>
/// Indexes, told apart by columns, name and method. Of those that have no equal on the other side, two of one name are one index
/// that was changed, and so are two over the same columns; the rest is new or gone.
/// </summary>
internal static class IndexSets
{
    internal static Detector Instance { get; } =
        PairDetector.OfTables("indexes", [IndexAdded.Info, IndexChanged.Info, IndexRemoved.Info], Compare);

    private static IEnumerable<Change> Compare(TablePair pair, SchemaPairing pairing)
    {
        if (pair.Before.Indexes.IsEmpty && pair.After.Indexes.IsEmpty)
        {
            return [];
        }

        var before = Subjects.Of(
            pair.Before.Indexes.Select(index => index with { Columns = pairing.ColumnsToAfter(pair.Before, index.Columns) }),
            index => index.Subject);
        var after = Subjects.Of(pair.After.Indexes, index => index.Subject);
        var changed = IndexMatches.Of(before.Where(b => !after.ContainsKey(b.Key)), after.Where(a => !before.ContainsKey(a.Key)));
        return changed.Select(match => Of(pair, match));
    }

    private static Change Of(TablePair pair, IndexMatch match)
    {
        var kind = match.Before is null ? IndexAdded.Info : match.After is null ? IndexRemoved.Info : IndexChanged.Info;
        var subject = (match.AfterSubject ?? match.BeforeSubject)!;
        var change = PairChange.Of(pair, kind, SchemaAspect.Index, match.Before?.Subject, match.After?.Subject, subject);
        return change with
        {
            Explains = [.. new[] { match.BeforeSubject, match.AfterSubject }.OfType<string>().Select(s => SchemaFact.Of(change.Coordinate, SchemaAspect.Index, s))],
            BeforeLocation = match.Before?.Location ?? pair.Before.Location,
            AfterLocation = match.After?.Location ?? pair.After.Location,
        };
    }
}

using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Detection;

namespace Wesley.Plugins.SchemaChanges.Indexes;

/// <summary>Indexes, told apart by columns, name and method.</summary>
internal static class IndexSets
{
    internal static Detector Instance { get; } =
        PairDetector.OfTables("indexes", [IndexAdded.Info, IndexRemoved.Info], Compare);

    private static IEnumerable<Change> Compare(TablePair pair, SchemaPairing pairing)
    {
        var before = Subjects.Of(
            pair.Before.Indexes.Select(index => index with { Columns = pairing.ColumnsToAfter(pair.Before, index.Columns) }),
            index => index.Subject);
        var after = Subjects.Of(pair.After.Indexes, index => index.Subject);
        foreach (var (subject, index) in after.Where(a => !before.ContainsKey(a.Key)))
        {
            yield return PairChange.Of(pair, IndexAdded.Info, SchemaAspect.Index, null, index.Subject, subject) with
            {
                AfterLocation = index.Location ?? pair.After.Location,
            };
        }

        foreach (var (subject, index) in before.Where(b => !after.ContainsKey(b.Key)))
        {
            yield return PairChange.Of(pair, IndexRemoved.Info, SchemaAspect.Index, index.Subject, null, subject) with
            {
                BeforeLocation = index.Location ?? pair.Before.Location,
            };
        }
    }
}

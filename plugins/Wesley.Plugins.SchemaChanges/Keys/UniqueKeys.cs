using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Detection;

namespace Wesley.Plugins.SchemaChanges.Keys;

/// <summary>Uniqueness constraints, told apart by their columns.</summary>
internal static class UniqueKeys
{
    internal static Detector Instance { get; } =
        PairDetector.OfTables("unique-keys", [KeyUniqueAdded.Info, KeyUniqueRemoved.Info], Compare);

    private static IEnumerable<Change> Compare(TablePair pair, SchemaPairing pairing)
    {
        if (pair.Before.UniqueKeys.IsEmpty && pair.After.UniqueKeys.IsEmpty)
        {
            yield break;
        }

        var before = Subjects.Of(
            pair.Before.UniqueKeys.Select(key => key with { Columns = pairing.ColumnsToAfter(pair.Before, key.Columns) }),
            key => key.Subject);
        var after = Subjects.Of(pair.After.UniqueKeys, key => key.Subject);
        foreach (var (subject, key) in after.Where(a => !before.ContainsKey(a.Key)))
        {
            yield return PairChange.Of(pair, KeyUniqueAdded.Info, SchemaAspect.Unique, null, Print(key), subject) with
            {
                AfterLocation = key.Location ?? pair.After.Location,
            };
        }

        foreach (var (subject, key) in before.Where(b => !after.ContainsKey(b.Key)))
        {
            yield return PairChange.Of(pair, KeyUniqueRemoved.Info, SchemaAspect.Unique, Print(key), null, subject) with
            {
                BeforeLocation = key.Location ?? pair.Before.Location,
            };
        }
    }

    private static string Print(UniqueKey key) => string.Join(", ", key.Columns);
}

using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Detection;

namespace Wesley.Plugins.SchemaChanges.Keys;

/// <summary>The primary key of a table, its old columns under their new names.</summary>
internal static class PrimaryKeys
{
    internal static Detector Instance { get; } = PairDetector.OfTables(
        "primary-keys", [KeyPrimaryAdded.Info, KeyPrimaryChanged.Info, KeyPrimaryRemoved.Info], Compare);

    private static IEnumerable<Change> Compare(TablePair pair, SchemaPairing pairing)
    {
        var before = pairing.ColumnsToAfter(pair.Before, pair.Before.PrimaryKey);
        var after = pair.After.PrimaryKey;
        if (!before.SequenceEqual(after, StringComparer.Ordinal))
        {
            var kind = before.IsEmpty ? KeyPrimaryAdded.Info : after.IsEmpty ? KeyPrimaryRemoved.Info : KeyPrimaryChanged.Info;
            yield return PairChange.Of(pair, kind, SchemaAspect.PrimaryKey, Print(pair.Before), Print(pair.After));
        }
    }

    private static string? Print(TableType table) => table.PrimaryKey.IsEmpty ? null : string.Join(", ", table.PrimaryKey);
}

using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Detection;

namespace Wesley.Plugins.SchemaChanges.Types;

/// <summary>The names of tables in the database.</summary>
internal static class TableNames
{
    internal static Detector Instance { get; } = PairDetector.OfTables("table-names", [TableNameChanged.Info], Compare);

    private static IEnumerable<Change> Compare(TablePair pair, SchemaPairing pairing)
    {
        if (!string.Equals(pair.Before.TableName, pair.After.TableName, StringComparison.Ordinal))
        {
            yield return PairChange.Of(pair, TableNameChanged.Info, SchemaAspect.TableName, pair.Before.TableName, pair.After.TableName);
        }
    }
}

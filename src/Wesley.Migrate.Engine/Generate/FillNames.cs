using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Generate;

/// <summary>Names of what a migration adds for its own use. PostgreSQL cuts names at 63 bytes, silently; these never reach that.</summary>
internal static class FillNames
{
    internal static string Shadow(string column) => Fitting($"wesley_new_{column}");

    internal static string Check(string table, string column) => Fitting($"wesley_values_{table}_{column}");

    /// <summary>Triggers of one event fire in the order of their names, so the position in the table's order leads.</summary>
    internal static ImmutableArray<ColumnFill> WithTriggers(TablePair table, ImmutableArray<ColumnFill> fills) =>
    [
        .. fills.Select((f, i) => f.Barrier != BarrierKind.FillTrigger ? f : f with
        {
            Trigger = Fitting($"wesley_fill_{(i + 1).ToString("000", CultureInfo.InvariantCulture)}_{table.Before.TableName}_{f.After.ColumnName}"),
        }),
    ];

    private static string Fitting(string name)
    {
        if (Encoding.UTF8.GetByteCount(name) <= SqlText.MaxIdentifierBytes)
        {
            return name;
        }

        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..12];
        var kept = new StringBuilder();
        foreach (var rune in name.EnumerateRunes())
        {
            if (Encoding.UTF8.GetByteCount(kept.ToString()) + rune.Utf8SequenceLength > SqlText.MaxIdentifierBytes - hash.Length - 1)
            {
                break;
            }

            kept.Append(rune.ToString());
        }

        return $"{kept}_{hash}";
    }
}

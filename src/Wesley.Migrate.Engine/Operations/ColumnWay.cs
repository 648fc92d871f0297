using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Generate;

namespace Wesley.Migrate.Engine.Operations;

/// <summary>A column of the new schema, and where its values are until the swap.</summary>
internal sealed record ColumnWay
{
    public required Field After { get; init; }

    /// <summary>The old column whose place it takes.</summary>
    public Field? Before { get; init; }

    /// <summary>What the backfill writes, where it writes it.</summary>
    public ColumnFill? Fill { get; init; }

    /// <summary>The stored column's name until the swap; null where the swap has to add it, because its name is taken until then.</summary>
    public required string? Stored { get; init; }

    /// <summary>Whether the old column stays and keeps what hangs on it: its default, its keys, its checks.</summary>
    internal bool InPlace => Before is not null && Stored == Before.ColumnName;

    internal static ImmutableArray<ColumnWay> Of(TablePair table, SchemaPairing pairing, TableBackfill? backfill) =>
        [.. table.After.Columns.Select(after => Of(table, after, pairing, backfill))];

    private static ColumnWay Of(TablePair table, Field after, SchemaPairing pairing, TableBackfill? backfill)
    {
        var before = pairing.FieldBefore(table, after.Name) is { IsColumn: true } old ? old : null;
        var fill = backfill?.Fills.FirstOrDefault(f => f.After.Name == after.Name);
        var isFree = !table.Before.Columns.Any(c => c.ColumnName == after.ColumnName);
        return new()
        {
            After = after,
            Before = before,
            Fill = fill,
            Stored = fill?.Into ?? before?.ColumnName ?? (isFree ? after.ColumnName : null),
        };
    }
}

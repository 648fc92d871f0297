using System.Collections.Immutable;

namespace Wesley.Migrate.Engine.Report;

/// <summary>The locks on one table, step by step.</summary>
internal sealed record LockRow
{
    public required string Table { get; init; }

    public required ImmutableArray<LockCell> Cells { get; init; }
}

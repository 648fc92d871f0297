using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Report;

/// <summary>The locks over time: a row a table, a column a step, in the order of the steps.</summary>
internal sealed record LockChart
{
    /// <summary>The titles of the steps.</summary>
    public required ImmutableArray<string> Steps { get; init; }

    public required ImmutableArray<LockRow> Rows { get; init; }

    internal static LockChart Of(MigrationPlan plan) => new()
    {
        Steps = [.. plan.Steps.Select(s => s.Title)],
        Rows =
        [
            .. plan.Steps.SelectMany(s => s.Locks).Select(l => l.Relation).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
                .Select(t => new LockRow { Table = t, Cells = [.. plan.Steps.Select(s => LockCell.Of([.. s.Locks.Where(l => l.Relation == t)]))] }),
        ],
    };

    /// <summary>How long a lock is held and who waits for it.</summary>
    internal static string Words(LockHint hint)
    {
        var time = hint.Duration switch
        {
            "moment" => "for a moment",
            "batch" => "batch by batch",
            "scan" => "while every row is read",
            "rewrite" => "while the table is written anew",
            _ => hint.Duration,
        };
        return hint.Blocks == "nothing" ? $"{time}, nobody waits" : $"{time}, {hint.Blocks} wait";
    }
}

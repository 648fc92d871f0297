using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Report;

/// <summary>The locks over time: a row a table, a column a step, in the order of the steps.</summary>
internal sealed record LockChart
{
    /// <summary>Of more cells nearly all are empty, and nobody finds the others: then each table lists its steps.</summary>
    private const int MostCells = 5_000;

    /// <summary>The titles of the steps.</summary>
    public required ImmutableArray<string> Steps { get; init; }

    public required ImmutableArray<LockRow> Rows { get; init; }

    /// <summary>Whether each row has a cell for each step, and not only for those that lock its table.</summary>
    public required bool IsGrid { get; init; }

    internal static LockChart Of(MigrationPlan plan)
    {
        var held = plan.Steps
            .SelectMany((step, i) => step.Locks.Select(l => (Lock: l, Step: i + 1)))
            .GroupBy(l => l.Lock.Relation, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => (Table: g.Key, Steps: g.ToLookup(l => l.Step, l => l.Lock)))
            .ToImmutableArray();
        var isGrid = held.Length * plan.Steps.Length <= MostCells;
        return new()
        {
            Steps = [.. plan.Steps.Select(s => s.Title)],
            Rows = [.. held.Select(t => new LockRow { Table = t.Table, Cells = [.. Columns(t.Steps).Select(s => LockCell.Of(s, [.. t.Steps[s]]))] })],
            IsGrid = isGrid,
        };

        IEnumerable<int> Columns(ILookup<int, LockHint> steps) => isGrid ? Enumerable.Range(1, plan.Steps.Length) : steps.Select(s => s.Key).Order();
    }

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

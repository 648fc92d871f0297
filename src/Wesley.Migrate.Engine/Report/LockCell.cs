using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Report;

/// <summary>The locks of one step on one table.</summary>
internal sealed record LockCell
{
    // From who is held up least to who is held up most; it picks the colour, the words stand beside it.
    private static readonly string[] Blocks = ["nothing", "schema changes", "writes to the same rows", "writes", "reads and writes"];

    /// <summary>The number of the step.</summary>
    public required int Step { get; init; }

    /// <summary>A mark for each lock: its letter and how much it holds up, from 0 to 4.</summary>
    public required ImmutableArray<LockMark> Marks { get; init; }

    /// <summary>The same in words.</summary>
    public required string Words { get; init; }

    internal static LockCell Of(int step, ImmutableArray<LockHint> locks) => new()
    {
        Step = step,
        Marks = [.. locks.Select(l => new LockMark(Letter(l.Duration), Math.Max(0, Array.IndexOf(Blocks, l.Blocks))))],
        Words = locks.IsEmpty ? "no lock" : string.Join("; ", locks.Select(l => $"{l.Mode} {LockChart.Words(l)}")),
    };

    private static string Letter(string duration) => duration switch { "moment" => "m", "batch" => "b", "scan" => "s", "rewrite" => "r", _ => "?" };
}

using System.Collections.Immutable;
using System.Globalization;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Estimate;

/// <summary>
/// What the steps of a plan have to go through. The rates are wide on purpose: what was measured on an idle machine of two cores is
/// the fast end, and a tenth of it the slow one.
/// </summary>
public static class Estimates
{
    private const double RowsASecond = 240_000;
    private const double RowsASecondInTypeScript = 160_000;
    private const double BytesASecond = 1_000_000_000;
    private const double Slow = 10;

    // What a batch of ten milliseconds writes.
    private const long RowsABatch = 2_400;

    // Half of the old versions of rows find no place on their page.
    private const double Growth = 0.55;

    /// <summary>The plan with estimates where every table of a step is known; the id is not that of the result.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="statistics">What is known; empty leaves every step unknown.</param>
    public static MigrationPlan Of(MigrationPlan plan, ImmutableArray<TableStatistics> statistics)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var known = statistics.DistinctBy(s => s.Table, StringComparer.Ordinal).ToDictionary(s => s.Table, StringComparer.Ordinal);
        return known.Count == 0 ? plan : plan with { Steps = [.. plan.Steps.Select(s => Step(s, known))] };
    }

    private static PlanStep Step(PlanStep step, Dictionary<string, TableStatistics> known)
    {
        var written = Tables(step, "batch");
        var read = Tables(step, "scan");
        if (written.Concat(read).Any(t => !known.ContainsKey(t)))
        {
            return step;
        }

        var writes = step.Phase == PlanPhase.Backfill;
        var tables = (writes ? written : read).Select(t => known[t]).ToList();
        var (rows, bytes) = (tables.Sum(t => t.Rows), tables.Sum(t => t.Bytes));
        var typed = step.Barriers.Any(b => b.Kind == BarrierKind.Application);
        var least = writes ? rows / (typed ? RowsASecondInTypeScript : RowsASecond) : bytes / BytesASecond;
        var detail = new StepEstimate
        {
            Rows = rows,
            Batches = writes ? (rows + RowsABatch - 1) / RowsABatch : 0,
            SecondsAtLeast = Math.Round(least, 1),
            SecondsAtMost = Math.Round(least * Slow, 1),
            Bytes = bytes,
            Growth = writes ? (long)(bytes * Growth) : 0,
        };
        return step with { Estimate = Text(detail), EstimateDetail = detail };
    }

    private static string[] Tables(PlanStep step, string duration) =>
        [.. step.Locks.Where(l => l.Duration == duration).Select(l => l.Relation).Distinct(StringComparer.Ordinal)];

    private static string Text(StepEstimate estimate) =>
        estimate.Rows == 0 ? "moments; it looks at no row"
        : estimate.Batches > 0
            ? string.Create(CultureInfo.InvariantCulture, $"about {estimate.Rows:N0} rows in {estimate.Batches:N0} batches, {Time(estimate)}; the tables grow by about {Size(estimate.Growth)}")
            : string.Create(CultureInfo.InvariantCulture, $"{Time(estimate)} to look at about {estimate.Rows:N0} rows, {Size(estimate.Bytes)}");

    private static string Time(StepEstimate estimate) => estimate.SecondsAtMost < 1 ? "less than a second" : $"{Span(estimate.SecondsAtLeast)} to {Span(estimate.SecondsAtMost)}";

    private static string Span(double seconds) =>
        seconds < 1 ? "less than a second"
        : seconds < 120 ? string.Create(CultureInfo.InvariantCulture, $"{Math.Ceiling(seconds):N0} s")
        : seconds < 7200 ? string.Create(CultureInfo.InvariantCulture, $"{Math.Ceiling(seconds / 60):N0} min")
        : string.Create(CultureInfo.InvariantCulture, $"{Math.Ceiling(seconds / 3600):N0} h");

    private static string Size(long bytes) =>
        bytes < 1_000_000 ? string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, bytes / 1000):N0} kB")
        : bytes < 10_000_000_000 ? string.Create(CultureInfo.InvariantCulture, $"{bytes / 1_000_000:N0} MB")
        : string.Create(CultureInfo.InvariantCulture, $"{bytes / 1_000_000_000:N0} GB");
}

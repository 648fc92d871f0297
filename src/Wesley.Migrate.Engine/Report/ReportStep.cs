using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Check;

namespace Wesley.Migrate.Engine.Report;

/// <summary>A step as the page shows it.</summary>
internal sealed record ReportStep
{
    public required int Number { get; init; }

    public required string Id { get; init; }

    public required string Phase { get; init; }

    public required string Title { get; init; }

    public required ImmutableArray<int> After { get; init; }

    public required bool Final { get; init; }

    public required ImmutableArray<ReportLink> Uses { get; init; }

    public required ImmutableArray<string> Reviews { get; init; }

    public required string Writers { get; init; }

    public required string Barrier { get; init; }

    public required ImmutableArray<ReportRow> Locks { get; init; }

    public required ImmutableArray<string> Rewrites { get; init; }

    public required string Estimate { get; init; }

    public required int Before { get; init; }

    public required int Afterwards { get; init; }

    public required string Again { get; init; }

    public required ReportRollback Rollback { get; init; }

    internal static ReportStep Of(PlanStep step, int number, MigrationPlan plan, ImmutableArray<ReportFile> files) => new()
    {
        Number = number,
        Id = step.Id,
        Phase = DocumentText.Kebab(step.Phase),
        Title = step.Title,
        After = [.. step.DependsOn.Select(d => plan.Steps.Select(s => s.Id).ToList().IndexOf(d) + 1)],
        Final = step.Id == plan.PointOfNoReturn,
        Uses = [.. step.Artifacts.Select(a => new ReportLink(a.Path, files.FirstOrDefault(f => f.Path == a.Path)?.Anchor ?? ReportContract.AnchorOf(a)))],
        Reviews = step.NeedsReview,
        Writers = step.Writers.Must,
        Barrier = step.Writers.Barrier ?? "",
        Locks = [.. step.Locks.GroupBy(l => (l.Mode, l.Duration, l.Blocks)).Select(g => new ReportRow(g.Key.Mode, $"{LockChart.Words(g.First())}: {string.Join(", ", g.Select(l => l.Relation))}"))],
        Rewrites = step.Rewrites,
        Estimate = step.Estimate,
        Before = step.Preconditions.Length,
        Afterwards = step.Postconditions.Length,
        Again = step.Idempotency.Proof,
        Rollback = ReportRollback.Of(step, plan),
    };
}

using System.Collections.Immutable;
using System.Globalization;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Check;

namespace Wesley.Migrate.Engine.Render;

/// <summary>A step as the plan's template sees it.</summary>
internal sealed record StepView
{
    public required string Number { get; init; }

    public required string Node { get; init; }

    public required string Id { get; init; }

    public required string Phase { get; init; }

    public required string Title { get; init; }

    public required ImmutableArray<string> Artifacts { get; init; }

    public required ImmutableArray<string> Nodes { get; init; }

    public required string Writers { get; init; }

    public required ImmutableArray<BarrierView> Barriers { get; init; }

    public required string Estimate { get; init; }

    public required string Locks { get; init; }

    public required string Proof { get; init; }

    public required ImmutableArray<string> Reviews { get; init; }

    public required string Rollback { get; init; }

    public required string Reason { get; init; }

    public required string Until { get; init; }

    public required string Loss { get; init; }

    public required string HowData { get; init; }

    public required string HowCode { get; init; }

    internal static StepView Of(PlanStep step, int number, MigrationPlan plan) => new()
    {
        Number = number.ToString(CultureInfo.InvariantCulture),
        Node = NodeOf(step.Id, plan),
        Id = step.Id,
        Phase = DocumentText.Kebab(step.Phase),
        Title = step.Title,
        Artifacts = [.. step.Artifacts.Select(a => a.Path)],
        Nodes = [.. step.DependsOn.Select(d => NodeOf(d, plan))],
        Writers = step.Writers.Must,
        Barriers = [.. step.Barriers.GroupBy(b => (b.Before, b.RaisedBy, b.Kind)).Select(BarrierView.Of)],
        Estimate = step.Estimate,
        Locks = string.Join("; ", step.Locks.Select(l => $"{l.Mode} on {l.Relation} ({l.Duration}; blocks {l.Blocks})")),
        Proof = step.Idempotency.Proof,
        Reviews = step.NeedsReview,
        Rollback = DocumentText.Kebab(step.Rollback.Class),
        Reason = step.Rollback.Reason,
        Until = step.Rollback.Until ?? "",
        Loss = step.Rollback.Loss ?? "",
        HowData = step.Rollback.HowData,
        HowCode = step.Rollback.HowCode,
    };

    private static string NodeOf(string id, MigrationPlan plan) =>
        FormattableString.Invariant($"s{plan.Steps.Select(s => s.Id).ToList().IndexOf(id) + 1}");
}

using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Render;

/// <summary>The plan as its template sees it: texts only.</summary>
internal sealed record PlanView
{
    public required string Headline { get; init; }

    public required string PlanId { get; init; }

    public required string Source { get; init; }

    public required string Target { get; init; }

    public required string Return { get; init; }

    public required ImmutableArray<string> Required { get; init; }

    public required ImmutableArray<ChangeView> Changes { get; init; }

    public required ImmutableArray<StepView> Steps { get; init; }

    public required ImmutableArray<string> Remarks { get; init; }

    public required ImmutableArray<string> Plugins { get; init; }

    internal static PlanView Of(MigrationPlan plan) => new()
    {
        Headline = Head(plan),
        PlanId = plan.PlanId,
        Source = plan.Source.Hash,
        Target = plan.Target.Hash,
        Return = plan.PointOfNoReturn is { } point ? $"The point of no return is step {point}." : plan.Steps.IsEmpty ? "" : "No step is a point of no return.",
        Required = plan.Summary.RequiredInput,
        Changes = [.. plan.Changes.Select(ChangeView.Of)],
        Steps = [.. plan.Steps.Select((s, i) => StepView.Of(s, i + 1, plan))],
        Remarks = plan.Diagnostics,
        Plugins = [.. plan.Generator.Plugins.Select(p => $"{p.Id} {p.Version} ({p.Sha256})")],
    };

    private static string Head(MigrationPlan plan) =>
        plan.Changes.IsEmpty ? "The two schemas are the same: nothing to do."
        : plan.Steps.IsEmpty ? $"{Count(plan.Changes.Length, "change")}, none of which the database has to follow."
        : $"{Count(plan.Changes.Length, "change")}, {Count(plan.Steps.Length, "step")}"
            + (plan.Summary.Destructive ? "; stored values are given up" : "; no stored value is given up") + ".";

    private static string Count(int count, string noun) => FormattableString.Invariant($"{count} {noun}{(count == 1 ? "" : "s")}");
}

using System.Collections.Immutable;
using System.Globalization;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Report;

/// <summary>What stands first and last on the page.</summary>
internal static class ReportHead
{
    internal static string Title(MigrationPlan plan) =>
        plan.Changes.IsEmpty ? "Nothing to do"
        : plan.Steps.IsEmpty ? $"{ReportText.Count(plan.Changes.Length, "change")}, no step"
        : $"{ReportText.Count(plan.Changes.Length, "change")} in {ReportText.Count(plan.Steps.Length, "step")}";

    internal static string Lead(MigrationPlan plan) =>
        plan.Changes.IsEmpty ? "The two schemas are the same."
        : plan.Steps.IsEmpty ? "The database has to follow none of these changes."
        : !plan.Summary.Applyable ? "This plan may not be carried out as it stands; what is missing is listed below."
        : Return(plan) is { } point
            ? $"Stored values are given up. Every step before step {Number(plan, point)} can be undone; after “{point.Title}” there is no way back."
        : plan.Summary.Destructive ? "Stored values are given up."
        : "No stored value is given up, and no step is a point of no return.";

    internal static PlanStep? Return(MigrationPlan plan) => plan.Steps.FirstOrDefault(s => s.Id == plan.PointOfNoReturn);

    internal static string Number(MigrationPlan plan, PlanStep step) => (plan.Steps.IndexOf(step) + 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>What the plan was made from and by.</summary>
    internal static ImmutableArray<ReportRow> Origin(MigrationPlan plan) =>
    [
        new("Plan", plan.PlanId),
        new("From schema", plan.Source.Hash),
        new("To schema", plan.Target.Hash),
        new("Engine", $"{plan.Generator.Name} {plan.Generator.Version}"),
        .. plan.Generator.Plugins.Select(p => new ReportRow($"{p.Id} {p.Version}", p.Sha256)),
    ];
}

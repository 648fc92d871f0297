using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Report;

/// <summary>The facts by which somebody decides.</summary>
internal static class ReportFacts
{
    private const string Everybody = "reads and writes";

    internal static ImmutableArray<ReportFact> Of(MigrationPlan plan, RehearsalView rehearsal) => plan.Steps.IsEmpty ? [] :
    [
        Return(plan),
        Loss(plan),
        Waits(plan),
        Rewrites(plan),
        Review(plan),
        new("Rehearsed", rehearsal.Verdict, rehearsal.Detail, rehearsal.Tone),
    ];

    private static ReportFact Return(MigrationPlan plan) => ReportHead.Return(plan) is { } point
        ? new("Way back", $"Until step {ReportHead.Number(plan, point)}", $"“{point.Title}” cannot be undone.", "bad")
        : plan.Steps.Any(s => s.Rollback.Class != RollbackClass.Reversible)
            ? new("Way back", "From every step", "Under the conditions that the steps name.", "care")
            : new("Way back", "From every step", "Nothing is lost by going back.", "good");

    private static ReportFact Loss(MigrationPlan plan)
    {
        string[] lost = [.. plan.Changes.Where(c => c.Rollback is { Class: RollbackClass.Irreversible, Loss: not null }).Select(c => c.Rollback.Loss!).Distinct(StringComparer.Ordinal)];
        return plan.Summary.Destructive && lost.Length > 0
            ? new("Lost for good", ReportText.Count(lost.Length, "thing"), ReportText.Some(lost, "loss"), "bad")
            : new("Lost for good", "Nothing", "", "good");
    }

    private static ReportFact Waits(MigrationPlan plan)
    {
        string[] tables = [.. plan.Steps.SelectMany(s => s.Locks).Where(l => l.Blocks == Everybody).Select(l => l.Relation).Distinct(StringComparer.Ordinal)];
        var longer = plan.Steps.SelectMany(s => s.Locks).Any(l => l.Blocks == Everybody && l.Duration != "moment");
        return tables.Length == 0
            ? new("Readers and writers wait", "Never", "", "good")
            : new("Readers and writers wait", longer ? "Longer than a moment" : "For moments", $"On {ReportText.Some(tables, "table")}.", longer ? "bad" : "care");
    }

    private static ReportFact Rewrites(MigrationPlan plan)
    {
        string[] tables = [.. plan.Steps.SelectMany(s => s.Rewrites).Distinct(StringComparer.Ordinal)];
        return tables.Length == 0 ? new("Tables written anew", "None", "", "good") : new("Tables written anew", ReportText.Count(tables.Length, "table"), ReportText.Some(tables, "table"), "care");
    }

    private static ReportFact Review(MigrationPlan plan) => plan.Summary.RequiredInput.Length is var count && count == 0
        ? new("For a person to look at", "Nothing", "", "good")
        : new("For a person to look at", ReportText.Count(count, "thing"), "Before the first step runs; see below.", "care");
}

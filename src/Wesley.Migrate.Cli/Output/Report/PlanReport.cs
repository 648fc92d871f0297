using System.Globalization;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Cli.Output.Report;

/// <summary>The steps of a plan, and what a person has to look at first.</summary>
internal static class PlanReport
{
    private const int MostEnds = 3;

    internal static void Write(ReportWriter report, MigrationPlan plan)
    {
        if (plan.Steps.IsEmpty)
        {
            return;
        }

        report.Line("Steps", Ink.Strong);
        var width = plan.Steps.Max(s => s.Id.Length);
        for (var i = 0; i < plan.Steps.Length; i++)
        {
            Write(report, plan, plan.Steps[i], i + 1, width);
        }

        report.Line();
        string[] review = [.. plan.Steps.SelectMany(s => s.NeedsReview).Distinct(StringComparer.Ordinal)];
        List(report, "Needs review", review);
        List(report, "Needed first", [.. plan.Summary.RequiredInput.Except(review, StringComparer.Ordinal)]);
    }

    /// <summary>The plan in a line.</summary>
    internal static string Summary(MigrationPlan plan)
    {
        if (plan.Summary.Noop)
        {
            return plan.Changes.IsEmpty
                ? "No changes. The rows of the live schema already fit the schema wanted."
                : $"Plan: {Words.Count(plan.Changes.Length, "change")}, none of which the database has to follow.";
        }

        var scripts = plan.Steps.SelectMany(s => s.Artifacts).Where(a => a.Role == "backfill-script").Select(a => a.Path).Distinct(StringComparer.Ordinal).Count();
        var end = !plan.Summary.Applyable ? "not applyable as it stands"
            : plan.PointOfNoReturn is { } point ? $"no way back after {point}"
            : plan.Summary.Irreversible ? "a part of it cannot be undone"
            : plan.Summary.Destructive ? "stored values are given up"
            : "no stored value is given up";
        return $"Plan: {Words.Count(plan.Changes.Length, "change")}, {Words.Count(plan.Steps.Length, "step")}, {Words.Count(scripts, "script")}; {end}.";
    }

    private static void Write(ReportWriter report, MigrationPlan plan, PlanStep step, int number, int width)
    {
        var ink = step.Rollback.Class == RollbackClass.Irreversible ? Ink.Removed : Ink.Faint;
        report
            .Add(string.Create(CultureInfo.InvariantCulture, $"  {number,2}. {step.Id.PadRight(width)}  {step.Title}"))
            .Line($"  [{Words.Kebab(step.Rollback.Class)}]", ink);
        foreach (var artifact in step.Artifacts)
        {
            report.Line($"        {artifact.Path}", Ink.Faint);
        }

        if (step.EstimateDetail is not null)
        {
            report.Line($"        takes {step.Estimate}");
        }

        if (step.Rollback.Until is { } until)
        {
            report.Line($"        can be undone until: {Short(until, plan, step)}");
        }

        if (step.Rollback.Loss is { } loss)
        {
            report.Line($"        {(step.Rollback.Class == RollbackClass.Irreversible ? "lost for good" : "going back loses")}: {loss}");
        }

        if (step.Id == plan.PointOfNoReturn)
        {
            report.Line("        no way back from here on", Ink.Removed);
        }
    }

    // The ends of many changes fill a screen; plan.md has them one by one.
    private static string Short(string until, MigrationPlan plan, PlanStep step)
    {
        var ends = plan.Changes.Where(c => step.Changes.Contains(c.Id)).Select(c => c.Rollback.Until).OfType<string>().Distinct(StringComparer.Ordinal).Count();
        return ends <= MostEnds ? until : $"the first of {Words.Count(ends, "end")} that plan.md lists under the step";
    }

    private static void List(ReportWriter report, string title, string[] lines)
    {
        if (lines.Length == 0)
        {
            return;
        }

        report.Line(title, Ink.Strong);
        foreach (var line in lines)
        {
            report.Line($"  - {line}");
        }

        report.Line();
    }
}

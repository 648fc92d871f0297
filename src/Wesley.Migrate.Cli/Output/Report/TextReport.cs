using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Cli.Output.Diagnostics;
using Wesley.Migrate.Engine.Findings;

namespace Wesley.Migrate.Cli.Output.Report;

/// <summary>The whole report for people, from the first change to what to do next.</summary>
internal static class TextReport
{
    internal static void Write(ReportWriter report, Outcome outcome)
    {
        if (outcome.From.Length > 0)
        {
            report.Line($"{outcome.From} → {outcome.To}", Ink.Faint).Line();
        }

        ChangeList.Write(report, outcome);
        if (outcome.Result?.Plan is { } plan)
        {
            PlanReport.Write(report, plan);
        }

        foreach (var finding in Worth(outcome).OrderByDescending(f => f.Level))
        {
            FindingReport.Write(report, finding, outcome.Sources);
        }

        SuppressedList.Write(report, outcome);
        QuestionList.Write(report, outcome);
        Summary(report, outcome);
    }

    // A change stands in the list above already; it is told at length when it weighs enough.
    private static IEnumerable<Finding> Worth(Outcome outcome) =>
        outcome.Findings.Where(f => !outcome.Silences(f) && (f.Diagnostic is not null || f.Level >= outcome.Detail || outcome.Policy.Fails(f)));

    private static void Summary(ReportWriter report, Outcome outcome)
    {
        if (outcome.ExitCode != ExitCodes.Clean)
        {
            report.Line(Failure(outcome), Ink.Strong);
        }
        else if (outcome.Result?.Plan is not { } plan)
        {
            report.Line(outcome.Changes.IsEmpty ? "No changes." : $"{Words.Count(outcome.Changes.Length, "change")}.", Ink.Strong);
        }
        else
        {
            report.Line(PlanReport.Summary(plan), Ink.Strong);
            Next(report, outcome, plan);
        }
    }

    private static string Failure(Outcome outcome) =>
        Reason(outcome) + (outcome.Errors == 0 || outcome.Questions.IsEmpty ? "" : $", {Words.Count(outcome.Questions.Length, "question")} to answer") + ". Nothing was written.";

    // Whether the user has to look at the schema, at the files beside it, or at what the change would do.
    private static string Reason(Outcome outcome) => outcome.Errors == 0
        ? $"No plan yet: {Words.Count(outcome.Questions.Length, "question")} to answer"
        : outcome.ExitCode switch
        {
            ExitCodes.Schema => $"No plan: {Words.Count(outcome.Errors, "error")} to correct before the schemas can be compared",
            ExitCodes.Usage => $"No plan: {Words.Count(outcome.Errors, "error")} to correct in what the run was given",
            _ => $"The plan is refused: {Words.Count(outcome.Errors, "error")} to settle",
        };

    private static void Next(ReportWriter report, Outcome outcome, MigrationPlan plan)
    {
        if (outcome.Folder is not { } folder)
        {
            return;
        }

        var quoted = folder.Contains(' ', StringComparison.Ordinal) ? $"'{folder}'" : folder;
        report.Line(outcome.ContractFolder is { } drops ? $"Written to {folder}; the drops are a plan of their own, in {drops}." : $"Written to {folder}.").Line().Line("Next", Ink.Strong);
        report.Line($"  read {folder}/plan.md, or open {folder}/report.html in a browser");
        if (!plan.Summary.Noop)
        {
            report.Line($"  wesley-engine plan verify {quoted}{(outcome.ContractFolder is null ? "" : $" {(quoted == folder ? $"{folder}-contract" : $"'{folder}-contract'")}")}");
            report.Line($"  cd {quoted} && npm install && npm run typecheck");
        }
    }
}

using System.Globalization;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Cli.Output.Json;

namespace Wesley.Migrate.Cli.Output.Report;

/// <summary>What the user has to decide, with answers ready for the decisions file.</summary>
internal static class QuestionList
{
    internal static void Write(ReportWriter report, Outcome outcome)
    {
        if (outcome.Questions.IsEmpty)
        {
            return;
        }

        report.Line("Questions", Ink.Strong);
        foreach (var question in outcome.Questions)
        {
            report.Add("  ? ", Ink.Changed).Line(question.Text);
            foreach (var line in Grounds(question))
            {
                report.Line($"      {line}");
            }

            Place(report, question.BeforeLocation, "before");
            Place(report, question.AfterLocation, "after");
            foreach (var answer in question.Answers)
            {
                report.Line($"      {DecisionJson.Of(answer)}");
            }
        }

        report.Line();
        report.Line(outcome.Decisions is { } file
            ? $"The questions stand in {file} under \"open\". Move one answer of each into \"decisions\", take the question out, and run again."
            : "Put one answer of each into \"decisions\" in wesley.decisions.json beside the new schema, and run again.");
        report.Line("--write-decisions drafts the file, --interactive asks here.");
        report.Line();
    }

    /// <summary>The score and what speaks for it.</summary>
    internal static IEnumerable<string> Grounds(Question question) =>
        (question.Score is { } score ? [string.Create(CultureInfo.InvariantCulture, $"score {score:0.00} of 1{(question.Tied ? ", equal with others" : "")}")] : Enumerable.Empty<string>())
            .Concat(question.Reasons.Select(r => $"· {r}"));

    private static void Place(ReportWriter report, SourceLocation? place, string which)
    {
        if (place is not null)
        {
            report.Line($"      {place}  ({which})", Ink.Faint);
        }
    }
}

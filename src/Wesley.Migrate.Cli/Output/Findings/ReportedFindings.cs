using System.Collections.Immutable;
using Wesley.Migrate.Engine.Findings;

namespace Wesley.Migrate.Cli.Output.Findings;

/// <summary>What a platform is told, one kind of thing: the findings, then the questions as findings.</summary>
internal static class ReportedFindings
{
    internal static ImmutableArray<Finding> Of(Outcome outcome) =>
        [.. outcome.Findings, .. outcome.Questions.GroupBy(q => q.Coordinate).SelectMany(g => g.Select((q, i) => QuestionFinding.Of(q, i + 1)))];
}

using Wesley.Migrate.Engine.Findings;

namespace Wesley.Migrate.Cli.Output.Findings;

/// <summary>The whole outcome in a line: how many findings of each level, questions, and changes.</summary>
internal static class VerdictLine
{
    internal static string Of(Outcome outcome)
    {
        var shown = outcome.Findings.Where(f => !outcome.Silences(f)).ToList();
        var counts = new[]
        {
            Count(shown.Count(f => f.Level == FindingLevel.Error), "error"),
            Count(shown.Count(f => f.Level == FindingLevel.Warning), "warning"),
            Count(outcome.Questions.Length, "question"),
            Count(outcome.Findings.Length - shown.Count, "suppressed finding"),
        }.OfType<string>().ToList();
        var changes = outcome.Changes.IsEmpty ? "no changes" : Words.Count(outcome.Changes.Length, "change");
        return (counts.Count == 0 ? "no findings" : string.Join(", ", counts)) + $"; {changes}";
    }

    private static string? Count(int number, string noun) => number == 0 ? null : Words.Count(number, noun);
}

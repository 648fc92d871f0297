using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Cli.Output.Findings;
using Wesley.Migrate.Engine.Findings;
using Wesley.Migrate.Engine.Render;

namespace Wesley.Migrate.Cli.Output.Markdown;

/// <summary>A comment for a pull request: the verdict, what needs a look by type, questions with answers to paste, and the rest folded away.</summary>
internal static class MarkdownReport
{
    // GitHub takes 65,536 characters; whoever posts the comment may add a line of his own.
    internal const int MaxLength = 65_000;

    internal static string Of(Outcome outcome)
    {
        var page = new BoundedPage(MaxLength);
        page.Add($"### Schema change: {VerdictLine.Of(outcome)}\n\n");
        if (outcome.From.Length > 0)
        {
            page.Add($"From {MarkdownFunctions.Code(Clip.Of(outcome.From))} to {MarkdownFunctions.Code(Clip.Of(outcome.To))}.\n\n");
        }

        var shown = outcome.Findings.Where(f => !outcome.Silences(f)).ToList();
        var grave = shown.Where(f => f.Level >= FindingLevel.Warning).ToList();
        foreach (var type in grave.GroupBy(f => f.Coordinate?.Type ?? "", StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var title = type.Key.Length == 0 ? "Input" : MarkdownFunctions.Code(type.Key);
            page.Section($"#### {title}\n\n{FindingTable.Head}", type.OrderByDescending(f => f.Level).Select(f => FindingTable.Row(f, outcome)), "\n");
        }

        page.Section("#### Questions\n\nPut one answer of each into `\"decisions\"` in `wesley.decisions.json`.\n\n", outcome.Questions.Select(Question), "\n");
        page.Section(Fold("What to do"), grave.Where(f => f.Help is not null || f.Edit is not null).Select(AdviceItem.Of), Unfold);
        page.Section(Fold("Other changes") + FindingTable.Head, shown.Where(f => f.Level < FindingLevel.Warning).Select(f => FindingTable.Row(f, outcome)), Unfold);
        page.Section(Fold("Suppressed"), outcome.Findings.Where(outcome.Silences).Select(Suppressed), Unfold);
        return page.ToString();
    }

    private const string Unfold = "\n</details>\n\n";

    private static string Fold(string title) => $"<details><summary>{title}</summary>\n\n";

    private static string Question(Question question) =>
        $"- {ProseText.Of(question.Text)}\n\n  ```json\n{string.Concat(question.Answers.Select(a => $"  {VisibleJson.Of(a)}\n"))}  ```\n";

    private static string Suppressed(Finding finding) =>
        $"- {AdviceItem.Name(finding)} ({Words.Kebab(finding.Suppressed!.Source)}): {ProseText.Of(finding.Suppressed.Reason)}\n";
}

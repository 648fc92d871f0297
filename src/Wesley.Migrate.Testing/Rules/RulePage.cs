using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Claim;
using Wesley.Migrate.Engine.Explain;

namespace Wesley.Migrate.Testing;

/// <summary>The page of one kind, from its entry in the catalogue and its examples. Its texts speak of the first example.</summary>
internal static class RulePage
{
    internal const string FileName = "rule.md";

    internal const string Origin = "<!-- Written by RuleBook from the catalogue and the examples beside it: edit those, then accept this page. -->";

    internal static string Of(ChangeKindInfo info, IReadOnlyList<ExampleRun> runs, string? notes)
    {
        var shown = runs.Select(r => r.Shown).FirstOrDefault(c => c is not null);
        return string.Join("\n\n",
        [
            $"{Origin}\n# {info.Kind}",
            $"**{PageText.Of(info.Title)}.** {Named(info.Purpose)}",
            $"Effect on rows: {KindWords.Of(info.Effect).Replace(": ", " (", StringComparison.Ordinal)}).",
            "| question | answer |\n|---|---|" + string.Concat(KindWords.Of(info.Contexts).Select(c => $"\n| {c.Question} | {ManifestText.Word(c.Answer)} |")),
            $"## What to do\n\n{Named(info.Remediation)}",
            $"## Undoing it\n\n{Undoing(info.Rollback, Named)}",
            $"## Mirror\n\n{Mirror(info)}",
            .. notes is null ? [] : new[] { notes.Trim() },
            .. runs.Select(Example),
        ]) + "\n";

        string Named(string text) => PageText.Of(shown is null ? text : CatalogueText.Of(text, shown));
    }

    private static string Undoing(Reversibility rollback, Func<string, string> named) => string.Join('\n', new[]
    {
        $"- {ManifestText.Word(rollback.Class)} ({rollback.Reason})",
        rollback.Until is { } until ? $"- until: {named(until)}" : null,
        rollback.Loss is { } loss ? $"- loses: {named(loss)}" : null,
        $"- data: {named(rollback.HowData)}",
        $"- code: {named(rollback.HowCode)}",
    }.OfType<string>());

    private static string Mirror(ChangeKindInfo info) => string.Join(' ', new[]
    {
        info.Mirror is { } mirror ? $"The same edit the other way round is {mirror}." : null,
        info.MirrorWaiver,
    }.OfType<string>().Select(PageText.Of));

    private static string Example(ExampleRun run)
    {
        var example = run.Example;
        return string.Join("\n\n",
        [
            $"## {(example.IsPositive ? "Example" : "Near miss")}: {PageText.Of(example.Lead)}",
            $"Before:\n\n{Block("graphql", example.Before)}",
            $"After:\n\n{Block("graphql", example.After)}",
            .. example.Decisions is { } decisions ? new[] { $"Decisions:\n\n{Block("json", decisions)}" } : [],
            $"Gives{(example.Without.IsEmpty ? "" : $" without {string.Join(" and ", example.Without)}")}:\n\n{Block("text", run.Text().TrimEnd())}",
        ]);
    }

    private static string Block(string language, string text) => $"```{language}\n{text}\n```";
}

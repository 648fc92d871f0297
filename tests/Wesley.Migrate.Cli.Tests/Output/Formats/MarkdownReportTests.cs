using System.Text;
using System.Text.RegularExpressions;
using Wesley.Migrate.Cli.Output.Markdown;
using Wesley.Migrate.Cli.Tests.Commands;
using Wesley.Migrate.Cli.Tests.Injection;

namespace Wesley.Migrate.Cli.Tests.Output.Formats;

public sealed partial class MarkdownReportTests
{
    [Fact]
    public void Page_OfEveryOutcome_HoldsNothingThatAPlatformActsOn() =>
        Nothing.In(Outcomes.All.SelectMany(o => Complaints(MarkdownReport.Of(o.Outcome)).Select(c => $"{o.Name}: {c}")));

    [Fact]
    public void Page_WithHostileText_HasTheShapeOfOneWithout()
    {
        var pages = Outcomes.All.Where(o => o.Outcome.From.Length > 0).ToLookup(o => o.Name, o => (Rules: string.Join(' ', o.Outcome.Findings.Select(f => f.Rule)), Text: MarkdownReport.Of(o.Outcome)), StringComparer.Ordinal);
        var compared = (from place in Outcomes.Places
                        let harmless = pages[Outcomes.NameOf(place, place.Harmless)].First()
                        from text in Hostile.Texts
                        let page = pages[Outcomes.NameOf(place, text)].First()
                        where page.Rules == harmless.Rules
                        select (Name: Outcomes.NameOf(place, text), Line: MarkdownShape.Difference(harmless.Text, page.Text))).ToList();

        Assert.True(compared.Count > 100, $"only {compared.Count} pages have the findings of a harmless one");
        Nothing.In(compared.Where(c => c.Line is not null).Select(c => $"{c.Name}: {c.Line}"));
    }

    [Fact]
    public void Page_OfMoreThanGithubTakes_IsCutWithACount()
    {
        const string Kept = "type User @wes_table { id: ID! @wes_pk }\n";
        var gone = string.Concat(Enumerable.Range(0, 500).Select(i => $"type Gone{i} @wes_table {{ id: ID! @wes_pk }}\n"));

        var page = MarkdownReport.Of(Outcomes.Of(Kept + gone, Kept));

        Assert.InRange(page.Length, 50_000, MarkdownReport.MaxLength);
        var left = int.Parse(Left().Match(page).Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);
        var advice = page.Split('\n').Count(l => l.StartsWith("- ", StringComparison.Ordinal));
        Assert.Equal(2 * 500, page.Split('\n').Count(l => l.StartsWith("| warning", StringComparison.Ordinal)) + advice + left);
    }

    [Fact]
    public void Page_OfARefusal_HasVerdictTableAndAdvice()
    {
        using var work = new Workspace().Schemas(after: "type User @wes_table {\n  id: ID! @wes_pk\n  name: Int\n  age: Int\n}");

        work.Run("diff", "--from", "before.graphql", "--to", "after.graphql", "--format", "markdown").Exits(ExitCodes.Findings).Says(
            "### Schema change: 1 error; 2 changes\n", "#### `User`\n", "| **error** | `User.name` `field.type.narrowed`<br>", "existing values do not fit", "| `after.graphql:3` |",
            "<details><summary>What to do</summary>", "<details><summary>Other changes</summary>", "| info | `User.age` `field.added.nullable`");
    }

    private static IEnumerable<string> Complaints(string page)
    {
        if (page.Length > MarkdownReport.MaxLength)
        {
            yield return "too long";
        }

        // Outside of code, which no platform looks into.
        var prose = Code().Replace(page, "");
        foreach (Match match in Acted().Matches(prose))
        {
            yield return $"'{match.Value}' in {prose[Math.Max(0, match.Index - 20)..Math.Min(prose.Length, match.Index + 20)]}";
        }

        foreach (var hidden in page.EnumerateRunes().Where(r => r.Value is not '\n' && Rune.GetUnicodeCategory(r)
            is System.Globalization.UnicodeCategory.Control or System.Globalization.UnicodeCategory.Format or System.Globalization.UnicodeCategory.Surrogate).Take(1))
        {
            yield return $"U+{hidden.Value:X4}";
        }
    }

    [GeneratedRegex(@"```.*?```|(`+)(?!`).*?(?<!`)\1(?!`)|<code>.*?</code>|^ {6}[^\n]*$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Code();

    [GeneratedRegex(@"@[a-zA-Z0-9]|#[0-9]|://|\bwww\.|(?<!\\)<(?!/?details>|/?summary>|br>|!-- -->)")]
    private static partial Regex Acted();

    [GeneratedRegex(@"\*\*(\d+) more\*\*")]
    private static partial Regex Left();
}

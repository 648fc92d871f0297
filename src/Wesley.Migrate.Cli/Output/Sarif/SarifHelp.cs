using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Cli.Explanations;
using Wesley.Migrate.Engine.Findings;
using Wesley.Migrate.Engine.Render;

namespace Wesley.Migrate.Cli.Output.Sarif;

/// <summary>What a rule means and what to do about it, from the catalogue or from the page of the diagnostic.</summary>
internal sealed record SarifHelp
{
    /// <summary>A few words.</summary>
    public required string Title { get; init; }

    /// <summary>What has happened.</summary>
    public required string Full { get; init; }

    /// <summary>What to do, as plain text.</summary>
    public required string Text { get; init; }

    /// <summary>The same as Markdown.</summary>
    public required string Markdown { get; init; }

    internal static SarifHelp Of(Finding finding, Outcome outcome)
    {
        var command = $"wesley-engine explain {finding.Rule}";
        return outcome.Result?.Catalogue.GetValueOrDefault(finding.Rule) is { } info ? OfKind(info, command) : OfPage(finding, outcome, command);
    }

    private static SarifHelp OfKind(ChangeKindInfo info, string command)
    {
        var (purpose, advice) = (CatalogueWords.Of(info.Purpose), CatalogueWords.Of(info.Remediation));
        return new()
        {
            Title = info.Title,
            Full = purpose,
            Text = $"{purpose}\n\n{advice}\n\nMore: {command}",
            Markdown = $"{MarkdownFunctions.Text(purpose)}\n\n{MarkdownFunctions.Text(advice)}\n\nMore: {MarkdownFunctions.Code(command)}",
        };
    }

    // A page is Markdown by nature.
    private static SarifHelp OfPage(Finding finding, Outcome outcome, string command)
    {
        var page = DiagnosticPages.Find(finding.Rule) ?? DiagnosticPages.Find(finding.Rule, outcome.Plugins) ?? finding.Title;
        return new()
        {
            Title = finding.Title,
            Full = page.Split("\n\n")[0].ReplaceLineEndings(" "),
            Text = $"{page}\n\nMore: {command}",
            Markdown = $"{page}\n\nMore: {MarkdownFunctions.Code(command)}",
        };
    }
}

using Wesley.Migrate.Engine.Findings;
using Wesley.Migrate.Engine.Render;

namespace Wesley.Migrate.Cli.Output.Markdown;

/// <summary>What to do about a finding, as an item of a list.</summary>
internal static class AdviceItem
{
    internal static string Of(Finding finding)
    {
        var edit = finding.Edit is { } e ? $" (edit: {ProseText.Of(e.Description)})" : "";
        var help = finding.Help is not { } text ? ""
            : text.Contains('\n', StringComparison.Ordinal) ? "\n\n" + Block(text)
            : ProseText.Of(text);
        return $"- {Name(finding)}: {(help.StartsWith('\n') ? edit.TrimStart() + help : help + edit)}\n";
    }

    /// <summary>The element and the rule, as code.</summary>
    internal static string Name(Finding finding) =>
        (finding.Coordinate is { } at ? MarkdownFunctions.Code(Clip.Of(at.ToString())) + " " : "") + MarkdownFunctions.Code(finding.Rule);

    // Lines ready to be pasted stay lines. Indented code has no end that a text could write.
    private static string Block(string text) =>
        string.Join('\n', VisibleLines.Of(Clip.Of(text)).Split('\n').Select(l => "      " + l));
}

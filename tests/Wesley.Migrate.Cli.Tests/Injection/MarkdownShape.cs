using System.Text.RegularExpressions;

namespace Wesley.Migrate.Cli.Tests.Injection;

/// <summary>A Markdown text without its words: headings, list items, table cells, fences and Mermaid lines.</summary>
internal static partial class MarkdownShape
{
    /// <summary>The first line of the second text that has no counterpart in the first; null when both have one shape.</summary>
    internal static string? Difference(string expected, string actual)
    {
        var (before, after) = (Lines(expected), Lines(actual));
        var same = before.Zip(after).TakeWhile(l => Line(l.First) == Line(l.Second)).Count();
        return same == before.Length && same == after.Length ? null : same < after.Length ? after[same] : "its end";
    }

    // A harmless text calls for fewer remarks, each of which is one item.
    private static string[] Lines(string markdown)
    {
        var lines = markdown.TrimEnd('\n').Split('\n').ToList();
        var start = lines.IndexOf("## Remarks");
        if (start >= 0)
        {
            var end = lines.FindIndex(start + 2, l => !l.StartsWith("- ", StringComparison.Ordinal));
            lines.RemoveRange(start, end - start + 1);
        }

        return [.. lines];
    }

    private static string Line(string line) =>
        line.StartsWith('#') ? line.Split(' ')[0]
        : line.StartsWith("```", StringComparison.Ordinal) ? line
        : line.StartsWith('|') ? $"{Unescaped().Count(line)} cells"
        : line.TrimStart().StartsWith("- ", StringComparison.Ordinal) ? "item"
        : line.Contains("[\"", StringComparison.Ordinal) ? $"node {line.Count(c => c == '"')}"
        : line.Length == 0 ? "" : "text";

    // A pipe is a cell's end unless an odd number of backslashes stands before it.
    [GeneratedRegex(@"(?<!\\)(\\\\)*\|", RegexOptions.CultureInvariant)]
    private static partial Regex Unescaped();
}

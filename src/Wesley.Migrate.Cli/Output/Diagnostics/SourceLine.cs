using System.Text;

namespace Wesley.Migrate.Cli.Output.Diagnostics;

/// <summary>A line of source as it is shown, and where its carets stand.</summary>
internal sealed record SourceLine
{
    /// <summary>How much of a line is shown at most.</summary>
    internal const int MaxWidth = 100;

    private const string Tab = "    ";
    private const string Cut = "…";

    /// <summary>The text, tabs expanded, cut at both ends when long.</summary>
    public required string Text { get; init; }

    /// <summary>How many characters stand before the first caret.</summary>
    public required int Indent { get; init; }

    /// <summary>How many carets.</summary>
    public required int Carets { get; init; }

    /// <param name="line">The line without its end.</param>
    /// <param name="column">The column in UTF-16 units, from 1.</param>
    /// <param name="length">How many units are meant.</param>
    internal static SourceLine Of(string line, int column, int length)
    {
        var first = Math.Clamp(column - 1, 0, line.Length);
        var last = Math.Clamp(first + Math.Max(1, length), first, line.Length);
        // A line may be a whole file: no more of it is looked at than can be shown.
        var before = Show(line[Math.Max(0, first - MaxWidth - 1)..first]);
        var meant = Show(line[first..Math.Min(last, first + MaxWidth + 1)]);
        var after = Show(line[last..Math.Min(line.Length, last + MaxWidth + 1)]);

        // What is meant stays in sight; what surrounds it gives way, the left side first.
        meant = meant.Length > MaxWidth ? meant[..MaxWidth] : meant;
        var room = MaxWidth - meant.Length;
        var right = Math.Min(after.Length, Math.Max(room / 2, room - before.Length));
        var left = Math.Min(before.Length, room - right);
        var head = left < before.Length ? Cut + before[^left..] : before;
        var tail = right < after.Length ? after[..right] + Cut : after;
        return new() { Text = (head + meant + tail).TrimEnd(' '), Indent = head.Length, Carets = Math.Max(1, meant.TrimEnd(' ').Length) };
    }

    private static string Show(string text)
    {
        var shown = new StringBuilder(text.Length);
        foreach (var unit in text)
        {
            shown.Append(unit == '\t' ? Tab : VisibleText.Of(unit));
        }

        return shown.ToString();
    }
}

using System.Globalization;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Cli.Input;

namespace Wesley.Migrate.Cli.Output.Diagnostics;

/// <summary>A suggested edit as a small difference: the line as it is, and as it would be.</summary>
internal static class EditReport
{
    internal static void Write(ReportWriter report, SuggestedEdit edit, SourceBook sources, int width)
    {
        var margin = new string(' ', width);
        report.Line($"{margin} = edit: {edit.Description}");
        if (sources.LineAfter(edit.At.File, edit.At.Line) is not { } line)
        {
            return;
        }

        var first = Math.Clamp(edit.At.Column - 1, 0, line.Length);
        var last = Math.Clamp(first + edit.At.Length, first, line.Length);
        var edited = (line[..first] + edit.Replacement + line[last..]).Split('\n');
        var number = edit.At.Line.ToString(CultureInfo.InvariantCulture).PadLeft(width);
        report.Line($"{margin} |", Ink.Faint);
        report.Add($"{number} - ", Ink.Faint).Line(SourceLine.Of(line, first + 1, last - first).Text, Ink.Removed);
        foreach (var (text, i) in edited.Select((text, i) => (text, i)))
        {
            report.Add($"{(i == 0 ? number : margin)} + ", Ink.Faint).Line(SourceLine.Of(text, i == 0 ? first + 1 : 1, i == 0 ? edit.Replacement.Length : 1).Text, Ink.Added);
        }
    }
}

using System.Globalization;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Cli.Input;

namespace Wesley.Migrate.Cli.Output.Diagnostics;

/// <summary>A diagnostic for people: what, where with the line itself, why, and what next.</summary>
internal static class DiagnosticReport
{
    internal static void Write(ReportWriter report, Diagnostic diagnostic, SourceBook sources)
    {
        var ink = diagnostic.Severity switch { Severity.Error => Ink.Removed, Severity.Warning => Ink.Changed, _ => Ink.Faint };
        report.Add($"{Word(diagnostic.Severity)}[{diagnostic.Id}]", ink).Line($": {diagnostic.Message}", Ink.Strong);

        var both = diagnostic is { BeforeLocation: not null, AfterLocation: not null };
        var width = new[] { diagnostic.BeforeLocation, diagnostic.AfterLocation }.Max(l => l is null ? 0 : Number(l.Line).Length);
        if (diagnostic.BeforeLocation is { } before)
        {
            Place(report, before, both ? "  (before)" : "", sources.LineBefore(before.File, before.Line), width, ink);
        }

        if (diagnostic.AfterLocation is { } after)
        {
            Place(report, after, both ? "  (after)" : "", sources.LineAfter(after.File, after.Line), width, ink);
        }

        var margin = new string(' ', width);
        if (diagnostic.Plugin is { } plugin)
        {
            report.Line($"{margin} = plugin: {plugin}");
        }

        foreach (var note in diagnostic.Notes)
        {
            Paragraph(report, $"{margin} = note: ", note);
        }

        if (diagnostic.NextStep is { } next)
        {
            Paragraph(report, $"{margin} = help: ", next);
        }

        report.Line();
    }

    private static void Place(ReportWriter report, SourceLocation place, string which, string? line, int width, Ink ink)
    {
        var margin = new string(' ', width);
        report.Add($"{margin}--> ", Ink.Faint).Line($"{place}{which}");
        if (line is null)
        {
            return;
        }

        var shown = SourceLine.Of(line, place.Column, place.Length);
        report.Line($"{margin} |", Ink.Faint);
        report.Add($"{Number(place.Line).PadLeft(width)} | ", Ink.Faint).Line(shown.Text);
        report.Add($"{margin} | ", Ink.Faint).Line(new string(' ', shown.Indent) + new string('^', shown.Carets), ink);
    }

    // A next step may be several lines, ready to be pasted.
    private static void Paragraph(ReportWriter report, string head, string text)
    {
        var lines = text.Split('\n');
        report.Line(head + lines[0]);
        foreach (var line in lines.Skip(1))
        {
            report.Line(new string(' ', head.Length) + line);
        }
    }

    private static string Word(Severity severity) => severity.ToString().ToLowerInvariant();

    private static string Number(int line) => line.ToString(CultureInfo.InvariantCulture);
}

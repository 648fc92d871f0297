using System.Globalization;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Cli.Input;
using Wesley.Migrate.Engine.Findings;

namespace Wesley.Migrate.Cli.Output.Diagnostics;

/// <summary>A finding for people: what, where with the line itself in both versions, why, and what next.</summary>
internal static class FindingReport
{
    internal static void Write(ReportWriter report, Finding finding, SourceBook sources)
    {
        var ink = finding.Level switch { FindingLevel.Error => Ink.Removed, FindingLevel.Warning => Ink.Changed, _ => Ink.Faint };
        report.Add($"{Words.Kebab(finding.Level)}[{finding.Rule}]", ink).Line($": {finding.Message}", Ink.Strong);

        var both = finding is { BeforeLocation: not null, AfterLocation: not null };
        var width = new[] { finding.BeforeLocation, finding.AfterLocation, finding.Edit?.At }.Max(l => l is null ? 0 : Number(l.Line).Length);
        if (finding.BeforeLocation is { } before)
        {
            Place(report, before, both ? "  (before)" : "", sources.LineBefore(before.File, before.Line), width, ink);
        }

        if (finding.AfterLocation is { } after)
        {
            Place(report, after, both ? "  (after)" : "", sources.LineAfter(after.File, after.Line), width, ink);
        }

        var margin = new string(' ', width);
        if (finding.Plugin is { } plugin)
        {
            report.Line($"{margin} = plugin: {plugin}");
        }

        foreach (var note in finding.Notes)
        {
            Paragraph(report, $"{margin} = note: ", note);
        }

        if (finding.Help is { } help)
        {
            Paragraph(report, $"{margin} = help: ", help);
        }

        if (finding.Edit is { } edit)
        {
            EditReport.Write(report, edit, sources, width);
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

    private static string Number(int line) => line.ToString(CultureInfo.InvariantCulture);
}

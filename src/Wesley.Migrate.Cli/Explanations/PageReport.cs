using Wesley.Migrate.Cli.Output;

namespace Wesley.Migrate.Cli.Explanations;

/// <summary>Prints what a diagnostic means.</summary>
internal static class PageReport
{
    internal static void Write(ReportWriter report, string id, string text)
    {
        report.Line(id, Ink.Strong).Line();
        foreach (var line in text.Split('\n'))
        {
            report.Line(line);
        }
    }
}

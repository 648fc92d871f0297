using Wesley.Migrate.Cli.Output;

namespace Wesley.Migrate.Cli.Explanations;

/// <summary>Prints a page: its heading, then its text as it is.</summary>
internal static class PageReport
{
    internal static void Write(ReportWriter report, string id, string page)
    {
        report.Line(id, Ink.Strong).Line();
        foreach (var line in page.Trim('\n').Split('\n'))
        {
            if (line.StartsWith("# ", StringComparison.Ordinal))
            {
                report.Line(line[2..], Ink.Strong);
            }
            else
            {
                report.Line(line);
            }
        }
    }
}

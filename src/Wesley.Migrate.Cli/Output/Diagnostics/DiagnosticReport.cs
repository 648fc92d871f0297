using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Cli.Input;
using Wesley.Migrate.Engine.Findings;

namespace Wesley.Migrate.Cli.Output.Diagnostics;

/// <summary>A diagnostic for people, where no change is at hand.</summary>
internal static class DiagnosticReport
{
    /// <summary>Each of several, of which no source is at hand.</summary>
    internal static void Write(ReportWriter report, IEnumerable<Diagnostic> diagnostics)
    {
        var none = new SourceBook();
        foreach (var diagnostic in diagnostics)
        {
            Write(report, diagnostic, none);
        }
    }

    internal static void Write(ReportWriter report, Diagnostic diagnostic, SourceBook sources) =>
        FindingReport.Write(report, DiagnosticFinding.Of(diagnostic, 1), sources);
}

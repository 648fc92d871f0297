using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Cli.Input;
using Wesley.Migrate.Engine.Findings;

namespace Wesley.Migrate.Cli.Output.Diagnostics;

/// <summary>A diagnostic for people, where no change is at hand.</summary>
internal static class DiagnosticReport
{
    internal static void Write(ReportWriter report, Diagnostic diagnostic, SourceBook sources) =>
        FindingReport.Write(report, DiagnosticFinding.Of(diagnostic, 1), sources);
}

using System.Collections.Immutable;
using System.Globalization;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Cli.Input;
using Wesley.Migrate.Cli.Options;
using Wesley.Migrate.Cli.Output.Diagnostics;
using Wesley.Migrate.Cli.Output.Json;
using Wesley.Migrate.Engine.Contract.Rows;

namespace Wesley.Migrate.Cli.Output.Report;

/// <summary>What a contract says about rows, a line an assertion. Lines of files are named, values never.</summary>
internal static class ContractReport
{
    internal static int Write(ImmutableArray<RowFinding> findings, ImmutableArray<Diagnostic> problems, SourceBook sources, OutputFormat format, Surroundings surroundings)
    {
        var code = problems.Any(d => d.Severity == Severity.Error) ? ExitCodes.Of(problems)
            : findings.Any(f => f.Stops) ? ExitCodes.Findings
            : ExitCodes.Clean;
        if (format == OutputFormat.Json)
        {
            surroundings.Out.Write(ContractCheckJson.Of(findings, problems, code).ToJsonString(JsonStyle.Indented) + "\n");
            return code;
        }

        var report = new ReportWriter(surroundings.Out, surroundings.Colours);
        foreach (var finding in findings)
        {
            Line(report, finding);
        }

        foreach (var problem in problems)
        {
            report.Line();
            DiagnosticReport.Write(report, problem, sources);
        }

        if (!findings.IsEmpty)
        {
            report.Line().Line(Summary(findings), Ink.Strong);
        }

        return code;
    }

    private static void Line(ReportWriter report, RowFinding finding)
    {
        var (word, ink) = finding.Verdict switch
        {
            RowVerdict.Holds => ("ok  ", Ink.Added),
            RowVerdict.Skipped => ("skip", Ink.Faint),
            _ => finding.Stops ? ("FAIL", Ink.Removed) : ("warn", Ink.Changed),
        };
        report.Add(word, ink).Line($"  {finding.Assertion.Id}  {Told(finding)}");
    }

    private static string Told(RowFinding finding) => finding.Verdict switch
    {
        RowVerdict.Holds => finding.Assertion.Statement,
        RowVerdict.Skipped => finding.Reason!,
        _ => $"{finding.Assertion.Statement} {Words.Count(finding.Failing, "row")} of {finding.Assertion.Table} fail, line {Lines(finding)}",
    };

    private static string Lines(RowFinding finding) =>
        string.Join(", ", finding.Lines.Select(l => l.ToString(CultureInfo.InvariantCulture))) + (finding.Lines.Length < finding.Failing ? ", …" : "");

    private static string Summary(ImmutableArray<RowFinding> findings)
    {
        var count = (RowVerdict verdict) => findings.Count(f => f.Verdict == verdict);
        return string.Create(CultureInfo.InvariantCulture, $"{Words.Count(findings.Length, "assertion")}: {count(RowVerdict.Holds)} hold, {count(RowVerdict.Broken)} broken, {count(RowVerdict.Skipped)} skipped.");
    }
}

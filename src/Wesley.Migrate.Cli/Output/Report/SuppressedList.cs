namespace Wesley.Migrate.Cli.Output.Report;

/// <summary>What somebody said shall not count, and why: in sight, because a reason may stop being one.</summary>
internal static class SuppressedList
{
    internal static void Write(ReportWriter report, Outcome outcome)
    {
        var suppressed = outcome.Findings.Where(outcome.Silences).ToList();
        if (suppressed.Count == 0)
        {
            return;
        }

        report.Line("Suppressed", Ink.Strong);
        foreach (var finding in suppressed)
        {
            var why = finding.Suppressed!.Reason is { Length: > 0 } reason ? $": {reason}" : "";
            report.Add($"  {finding.Rule} {finding.Coordinate}".TrimEnd()).Line($"  {Words.Kebab(finding.Suppressed.Source)}{why}", Ink.Faint);
        }

        report.Line();
    }
}

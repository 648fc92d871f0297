using System.Collections.Immutable;
using System.Globalization;
using Wesley.Migrate.Cli.Folder;
using Wesley.Migrate.Cli.Rehearsals;

namespace Wesley.Migrate.Cli.Output.Report;

/// <summary>A rehearsal as a table: what ran, how long, over how many rows and under which locks.</summary>
internal static class RehearsalReport
{
    // From the weakest to the strongest; the strongest lock is what others feel.
    private static readonly string[] _modes =
        ["ACCESS SHARE", "ROW SHARE", "ROW EXCLUSIVE", "SHARE UPDATE EXCLUSIVE", "SHARE", "SHARE ROW EXCLUSIVE", "EXCLUSIVE", "ACCESS EXCLUSIVE"];

    internal static void Write(ReportWriter report, Rehearsal rehearsal, string folder)
    {
        TextTable.Write(report, ["STEP", "WHAT", "TIME", "ROWS", "HOW IT WENT"], [.. rehearsal.Steps.Select(Row)]);
        report.Line();
        Assertions(report, rehearsal.Assertions);
        Rollback(report, rehearsal.Rollback);
        if (rehearsal.Writers is { } writers)
        {
            report.Line("Writers of the old version", Ink.Strong);
            report.Line($"  beside the backfill: {Words.Count(writers.Transactions, "transaction")}, {Words.Count(writers.Inserted, "row")} inserted, {writers.Updated.ToString(CultureInfo.InvariantCulture)} updated").Line();
        }

        foreach (var problem in rehearsal.Problems)
        {
            report.Line($"error: {problem}", Ink.Removed);
        }

        report.Line($"{(rehearsal.Green ? "Rehearsed" : "The rehearsal failed")} {RehearsalWords.Where(rehearsal)}; written to {folder.TrimEnd('/')}/{FolderContents.RehearsalName}.", Ink.Strong);
    }

    private static string[] Row(RehearsedStep step) =>
    [
        step.Step ?? "", step.Artifact, RehearsalWords.Time(step.Milliseconds), step.Rows?.ToString(CultureInfo.InvariantCulture) ?? "", Told(step),
    ];

    private static string Told(RehearsedStep step)
    {
        var locks = step.Locks.GroupBy(l => Array.IndexOf(_modes, l.Mode)).MaxBy(g => g.Key);
        string[] parts =
        [
            step.Ok ? "ok" : "FAILED",
            .. step.Kill is { } kill ? [string.Create(CultureInfo.InvariantCulture, $"killed after {kill.After} rows, {kill.Resumed} more when it went on")] : Array.Empty<string>(),
            .. locks is null ? Array.Empty<string>() : [$"{locks.First().Mode} on {string.Join(", ", locks.Select(l => l.Relation).Distinct(StringComparer.Ordinal))}"],
        ];
        return string.Join("; ", parts);
    }

    private static void Assertions(ReportWriter report, ImmutableArray<RehearsedAssertion> assertions)
    {
        report.Line("Assertions", Ink.Strong);
        foreach (var contract in assertions.GroupBy(a => a.Contract))
        {
            var caught = contract.GroupBy(a => a.Caught).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => $"{g.Count().ToString(CultureInfo.InvariantCulture)} {Means(g.Key)}");
            report.Line($"  {contract.Key}: {Words.Count(contract.Count(), "assertion")}, {contract.Count(a => a.Holds).ToString(CultureInfo.InvariantCulture)} hold; {string.Join(", ", caught)}");
        }

        report.Line();
    }

    private static string Means(string caught) => caught switch
    {
        "by-counterexample" => "caught their counterexample",
        "by-rows" => "caught generated rows",
        "cannot-break" => "that no row can break",
        _ => "caught nothing",
    };

    private static void Rollback(ReportWriter report, ImmutableArray<RehearsedRollback> trials)
    {
        if (trials.IsEmpty)
        {
            return;
        }

        report.Line("Going back", Ink.Strong);
        foreach (var trial in trials)
        {
            report.Line($"  {string.Join(", ", trial.Steps)} [{trial.Class}]: {Verdict(trial)}");
        }

        report.Line();
    }

    private static string Verdict(RehearsedRollback trial) => trial.Verdict switch
    {
        "as-before" => "the database is as it was before",
        "loss-as-stated" => $"lost, as the plan says: {string.Join(", ", trial.Differences)}",
        "not-tried" => $"not tried: {string.Join(", ", trial.Differences)}",
        _ => $"differs: {string.Join(", ", trial.Differences)}",
    };
}

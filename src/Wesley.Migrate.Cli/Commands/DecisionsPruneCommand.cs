using System.CommandLine;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Cli.Decisions;
using Wesley.Migrate.Cli.Input;
using Wesley.Migrate.Cli.Options;
using Wesley.Migrate.Cli.Output;
using Wesley.Migrate.Cli.Output.Diagnostics;

namespace Wesley.Migrate.Cli.Commands;

/// <summary><c>decisions prune</c>: takes out the entries that match nothing and says which.</summary>
internal static class DecisionsPruneCommand
{
    internal static Command Create(Surroundings surroundings)
    {
        var schemas = new SchemaOptionSet();
        var plugins = new PluginOptionSet();
        var command = new EngineCommand("prune", "Take the entries that match nothing out of a decisions file.", "wesley-engine decisions prune --from before.graphql --to after.graphql");
        schemas.AddTo(command);
        plugins.AddTo(command);
        command.SetAction(parsed => Run(schemas.Value(parsed), plugins.Value(parsed), surroundings));
        return command;
    }

    private static int Run(SchemaChoice schemas, PluginChoice plugins, Surroundings surroundings)
    {
        if (DecisionsPlace.Existing(schemas, surroundings) is not { } name)
        {
            return Complaint.Usage(surroundings, $"there is no {DecisionsPlace.FileName} beside the --to schema", "name a file with --decisions");
        }

        // Without a stale rename other entries may turn out to match, or not to: once more until nothing is stale.
        for (var gone = 0; ;)
        {
            var outcome = Comparison.Run(schemas, plugins, surroundings);
            var stale = StaleEntries.Of(outcome, name);
            if (stale.Count == 0)
            {
                return Ended(outcome, name, gone, surroundings);
            }

            if (DecisionsFile.Write(name, stale.Remaining, surroundings) is { } problem)
            {
                return Ended(outcome with { Diagnostics = [problem] }, name, gone, surroundings);
            }

            gone += stale.Count;
            foreach (var entry in stale.Entries)
            {
                surroundings.Out.WriteLine($"removed {VisibleText.Of(entry)}");
            }
        }
    }

    private static int Ended(Outcome outcome, string name, int gone, Surroundings surroundings)
    {
        var report = new ReportWriter(surroundings.Error, colours: false);
        var obstacles = outcome.Diagnostics.Where(d => d is { Severity: Severity.Error, Class: FailureClass.Schema or FailureClass.Configuration }).ToList();
        foreach (var diagnostic in obstacles)
        {
            DiagnosticReport.Write(report, diagnostic, outcome.Sources);
        }

        surroundings.Out.WriteLine(gone == 0 && obstacles.Count > 0 ? "Nothing was removed." : $"{VisibleText.Of(name)}: {Words.Count(gone, "entry", "entries")} removed.");
        return ExitCodes.Of(obstacles);
    }
}

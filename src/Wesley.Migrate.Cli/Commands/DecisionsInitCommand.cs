using System.CommandLine;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Cli.Decisions;
using Wesley.Migrate.Cli.Options;
using Wesley.Migrate.Cli.Output;
using Wesley.Migrate.Cli.Output.Diagnostics;

namespace Wesley.Migrate.Cli.Commands;

/// <summary><c>decisions init</c>: a file for two schemas with every question that they raise, printed or written.</summary>
internal static class DecisionsInitCommand
{
    internal static Command Create(Surroundings surroundings)
    {
        var schemas = new SchemaOptionSet();
        var plugins = new PluginOptionSet();
        var command = new EngineCommand("init", "Draft a decisions file with every open question: into --decisions FILE, or else to standard output.", "wesley-engine decisions init --from before.graphql --to after.graphql --decisions wesley.decisions.json");
        schemas.AddTo(command);
        plugins.AddTo(command);
        command.SetAction(parsed => Run(schemas.Value(parsed), plugins.Value(parsed), surroundings));
        return command;
    }

    private static int Run(SchemaChoice schemas, PluginChoice plugins, Surroundings surroundings)
    {
        if (schemas.Decisions is { } given && Path.Exists(surroundings.PathOf(given)))
        {
            return Complaint.Usage(surroundings, $"'{given}' is there already", "add to it with wesley-engine run --write-decisions, or name another file");
        }

        var outcome = Comparison.Run(schemas with { DraftsDecisions = true, IgnoresDecisions = true }, plugins, surroundings);
        if (outcome.Result is not { Schemas: { } pair } result || outcome.Diagnostics.Any(IsObstacle))
        {
            return Failed(outcome, surroundings);
        }

        var text = DecisionsText.WithOpen(DecisionsText.Empty(pair), result.Questions, []);
        if (schemas.Decisions is not { } name)
        {
            surroundings.Out.Write(text);
            return ExitCodes.Clean;
        }

        if (DecisionsFile.Write(name, text, surroundings) is { } problem)
        {
            return Failed(outcome with { Diagnostics = [problem] }, surroundings);
        }

        surroundings.Out.WriteLine($"Written to {VisibleText.Of(name)}: {Words.Count(result.Questions.Length, "question")} to answer.");
        return ExitCodes.Clean;
    }

    // A refusal is for the run to report; decisions may be what lifts it.
    private static bool IsObstacle(Diagnostic diagnostic) =>
        diagnostic is { Severity: Severity.Error, Class: FailureClass.Schema or FailureClass.Configuration };

    private static int Failed(Outcome outcome, Surroundings surroundings)
    {
        var report = new ReportWriter(surroundings.Error, colours: false);
        foreach (var diagnostic in outcome.Diagnostics)
        {
            DiagnosticReport.Write(report, diagnostic, outcome.Sources);
        }

        return ExitCodes.Of(outcome.Diagnostics);
    }
}

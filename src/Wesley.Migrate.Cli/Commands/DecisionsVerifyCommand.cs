using System.CommandLine;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Cli.Input;
using Wesley.Migrate.Cli.Options;
using Wesley.Migrate.Cli.Output;

namespace Wesley.Migrate.Cli.Commands;

/// <summary><c>decisions verify</c>: whether every entry still means something, and whether any is missing.</summary>
internal static class DecisionsVerifyCommand
{
    internal static Command Create(Surroundings surroundings)
    {
        var schemas = new SchemaOptionSet();
        var plugins = new PluginOptionSet();
        var format = new FormatOption();
        var command = new EngineCommand("verify", "Check a decisions file against two schemas: stale, repeated, incomplete, for other schemas, or questions left open.", "wesley-engine decisions verify --from before.graphql --to after.graphql");
        schemas.AddTo(command);
        plugins.AddTo(command);
        command.Add(format);
        command.SetAction(parsed => Run(schemas.Value(parsed), plugins.Value(parsed), format.Value(parsed), surroundings));
        return command;
    }

    private static int Run(SchemaChoice schemas, PluginChoice plugins, OutputFormat format, Surroundings surroundings)
    {
        if (DecisionsPlace.Existing(schemas, surroundings) is not { } name)
        {
            return Complaint.Usage(surroundings, $"there is no {DecisionsPlace.FileName} beside the --to schema", "name a file with --decisions, or draft one with wesley-engine decisions init");
        }

        var outcome = Comparison.Run(schemas, plugins, surroundings);
        outcome = outcome with
        {
            Stage = "verify",
            Diagnostics = [.. outcome.Diagnostics.Where(d => IsAbout(d, name))],
            Result = outcome.Result is { } result ? result with { Changes = [], Plan = null, Files = result.Files.Clear() } : null,
        };
        if (format == OutputFormat.Text && outcome.ExitCode == ExitCodes.Clean)
        {
            surroundings.Out.WriteLine($"{VisibleText.Of(name)}: every decision matches, and no question is open.");
            return ExitCodes.Clean;
        }

        return Reporter.Report(outcome, format, surroundings);
    }

    // What the run refuses for other reasons is not the file's fault.
    private static bool IsAbout(Diagnostic diagnostic, string file) =>
        diagnostic.Class != FailureClass.Finding || diagnostic.AfterLocation?.File == file;
}

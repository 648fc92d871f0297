using System.Collections.Immutable;
using System.CommandLine;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Cli.Folder;
using Wesley.Migrate.Cli.Input;
using Wesley.Migrate.Cli.Options;
using Wesley.Migrate.Cli.Output;
using Wesley.Migrate.Engine;
using Wesley.Migrate.Engine.Plugins;
using Wesley.Migrate.Engine.Read;
using Wesley.Migrate.Engine.Reverse;

namespace Wesley.Migrate.Cli.Commands;

/// <summary><c>plan reverse</c>: the plan from the schema after to the schema before, for when the new one is in place and has to go again.</summary>
internal static class PlanReverseCommand
{
    internal static Command Create(Surroundings surroundings)
    {
        var folder = new Argument<string>("DIR") { Description = "The migration folder" };
        var output = new Option<string>("--out") { Description = "The folder to write; replaced only when the engine wrote it and nobody changed it", HelpName = "DIR", Required = true };
        var decisions = new Option<string?>("--decisions") { Description = "Decisions about what the plan cannot settle the other way round", HelpName = "FILE" };
        var dialect = new Option<string?>("--dialect") { Description = "The dialect's file, where the schemas are in one of your own", HelpName = "NAME|FILE" };
        var plugins = new PluginOptionSet();
        var format = FormatOption.OfEvery();
        var command = new EngineCommand("reverse", "Write the migration that goes back, and say what does not come back.", "wesley-engine plan reverse migration --out back") { folder, output, decisions, dialect };
        plugins.AddTo(command);
        command.Add(format);
        command.SetAction(parsed => Reporter.Report(
            Reverse(parsed.GetValue(folder)!, parsed.GetValue(output)!, parsed.GetValue(decisions), parsed.GetValue(dialect), plugins.Value(parsed), surroundings), format.Value(parsed), surroundings));
        return command;
    }

    private static Outcome Reverse(string name, string output, string? decisions, string? dialect, PluginChoice plugins, Surroundings surroundings)
    {
        var problems = PlanVerifyCommand.Problems(name, surroundings.PathOf(name));
        if (!problems.IsEmpty)
        {
            return new() { Stage = "input", Diagnostics = problems, Sources = new() };
        }

        var plan = FolderContents.Plan(surroundings.PathOf(name))!;
        var given = decisions is null ? new() { Value = null } : TextFile.Read(decisions, surroundings);
        var place = name.Replace('\\', '/').TrimEnd('/');
        var schemas = new SchemaChoice
        {
            From = [$"{place}/{plan.Target.Path}"],
            To = [$"{place}/{plan.Source.Path}"],
            Dialect = dialect ?? (plan.Source.DialectHash is null ? plan.Source.Dialect : null),
        };
        using var read = RunPreparation.Of(schemas with { IgnoresDecisions = true }, plugins, surroundings);
        ImmutableArray<Diagnostic> obstacles = [.. given.Diagnostics, .. read.Diagnostics];
        if (read.Input is not { } input || given.Diagnostics.Any(d => d.Severity == Severity.Error))
        {
            return new() { Stage = "input", Diagnostics = obstacles, Sources = read.Sources };
        }

        var forward = SdlReader.ReadPair(input.After, input.Before, input.Read).Value;
        var settled = ReverseDecisions.Of(plan, forward, MergedConversions.Of(input.Plugins).Value, given.Value);
        var result = MigrationPipeline.Run(input with { Decisions = settled });
        var outcome = new Outcome
        {
            Stage = result.Stage,
            Result = result,
            Diagnostics = [.. obstacles, .. ReverseLosses.Of(plan), .. result.Diagnostics],
            Sources = read.Sources,
            Plugins = read.Session.Folders,
            From = schemas.From[0],
            To = schemas.To[0],
        };
        return outcome.ExitCode != ExitCodes.Clean || result.Plan is null ? outcome.WithoutPlan() : FolderWriter.Write(outcome, output, surroundings);
    }
}

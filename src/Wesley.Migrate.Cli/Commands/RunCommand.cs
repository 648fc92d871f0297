using System.CommandLine;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Cli.Decisions;
using Wesley.Migrate.Cli.Folder;
using Wesley.Migrate.Cli.Options;
using Wesley.Migrate.Cli.Output;

namespace Wesley.Migrate.Cli.Commands;

/// <summary><c>run</c>: the whole job.</summary>
internal static class RunCommand
{
    internal static Command Create(Surroundings surroundings)
    {
        var schemas = new SchemaOptionSet();
        var plugins = new PluginOptionSet();
        var policy = new PolicyOptionSet(refusalsStand: true);
        var format = FormatOption.OfEvery();
        var answers = new AnswerOptionSet();
        var output = new Option<string>("--out") { Description = "The folder to write; replaced only when the engine wrote it and nobody changed it", HelpName = "DIR", Required = true };
        var statistics = new Option<string?>("--stats") { Description = "How large the live tables are, for estimates: what `wesley-engine stats-query` asks of the database", HelpName = "FILE" };
        var split = new Option<bool>("--split-contract") { Description = "Write the drops as a plan of their own, to DIR-contract; it begins with the schema that the first one ends with" };
        var command = new EngineCommand("run", "Compare two schemas and write the migration folder.", "wesley-engine run --from before.graphql --to after.graphql --out migration");
        schemas.AddTo(command);
        command.Add(output);
        command.Add(statistics);
        command.Add(split);
        plugins.AddTo(command);
        policy.AddTo(command);
        command.Add(format);
        answers.AddTo(command);
        command.SetAction(parsed => AnsweredComparison.Obstacle(schemas.Value(parsed), answers.Value(parsed), surroundings) ?? Reporter.Report(
            Run(schemas.Value(parsed) with { IsPlanned = true, Statistics = parsed.GetValue(statistics) }, plugins.Value(parsed), answers.Value(parsed), policy.Value(parsed), parsed.GetValue(output)!, parsed.GetValue(split), surroundings), format.Value(parsed), surroundings));
        return command;
    }

    private static Outcome Run(SchemaChoice schemas, PluginChoice plugins, AnswerChoice answers, PolicyChoice policy, string folder, bool split, Surroundings surroundings)
    {
        var outcome = AnsweredComparison.Run(schemas, plugins, answers, policy, surroundings);
        surroundings.Stop.ThrowIfCancellationRequested();
        if (outcome.ExitCode != ExitCodes.Clean || outcome.Result is not { Plan: not null })
        {
            return outcome.ExitCode == ExitCodes.Clean ? outcome with { Diagnostics = [.. outcome.Diagnostics, NoPlan(outcome.Stage)] } : outcome.WithoutPlan();
        }

        return split ? SplitFolders.Write(outcome, folder, surroundings) : FolderWriter.Write(outcome, folder, surroundings);
    }

    // A run that neither plans nor says why is a defect, and must not end in 0.
    private static Diagnostic NoPlan(string stage) => new()
    {
        Id = "no-plan",
        Severity = Severity.Error,
        Class = FailureClass.Configuration,
        Message = $"The stage '{stage}' ended without a plan and without a reason.",
        NextStep = "Report this as a defect of the engine, with both schemas.",
    };
}

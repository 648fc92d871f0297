using System.CommandLine;
using Wesley.Migrate.Cli.Decisions;
using Wesley.Migrate.Cli.Options;
using Wesley.Migrate.Cli.Output;
using Wesley.Migrate.Engine.Findings;

namespace Wesley.Migrate.Cli.Commands;

/// <summary><c>diff</c>: the changes, and nothing is written.</summary>
internal static class DiffCommand
{
    internal static Command Create(Surroundings surroundings)
    {
        var schemas = new SchemaOptionSet();
        var plugins = new PluginOptionSet();
        var policy = new PolicyOptionSet(refusalsStand: false);
        var format = FormatOption.OfEvery();
        var answers = new AnswerOptionSet();
        var command = new EngineCommand("diff", "Show the changes between two schemas; write nothing.", "wesley-engine diff --from git:origin/main:schema --to schema --format github");
        schemas.AddTo(command);
        plugins.AddTo(command);
        policy.AddTo(command);
        command.Add(format);
        answers.AddTo(command);
        command.SetAction(parsed =>
        {
            if (AnsweredComparison.Obstacle(schemas.Value(parsed), answers.Value(parsed), surroundings) is { } usage)
            {
                return usage;
            }

            var outcome = AnsweredComparison.Run(schemas.Value(parsed), plugins.Value(parsed), answers.Value(parsed), policy.Value(parsed), surroundings);
            return Reporter.Report(outcome with { Detail = FindingLevel.Warning }, format.Value(parsed), surroundings);
        });
        return command;
    }
}

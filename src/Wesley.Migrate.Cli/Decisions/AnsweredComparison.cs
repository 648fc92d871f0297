using Wesley.Migrate.Cli.Commands;
using Wesley.Migrate.Cli.Input;
using Wesley.Migrate.Cli.Options;
using Wesley.Migrate.Cli.Output;

namespace Wesley.Migrate.Cli.Decisions;

/// <summary>A comparison whose questions are written down or asked, as the user wants it.</summary>
internal static class AnsweredComparison
{
    /// <summary>What keeps the command from starting, as its exit code after the complaint; null when nothing does.</summary>
    internal static int? Obstacle(SchemaChoice schemas, AnswerChoice answers, Surroundings surroundings) =>
        answers.Ask && surroundings.Keyboard is null
            ? Complaint.Usage(surroundings, "--interactive needs a terminal, and standard input is none", "use --write-decisions, choose the answers in the file, and run again")
        : answers.Ask && schemas.From.Concat(schemas.To).Contains(SourceReader.StandardInput)
            ? Complaint.Usage(surroundings, "--interactive reads the answers from standard input, and so is a schema", "put the schema into a file")
        : (answers.Ask || answers.Write) && DecisionsPlace.ToWrite(schemas, surroundings) is null
            ? Complaint.Usage(surroundings, "the --to schema has no folder to keep decisions in", "name a file with --decisions")
        : null;

    internal static Outcome Run(SchemaChoice schemas, PluginChoice plugins, AnswerChoice answers, PolicyChoice policy, Surroundings surroundings)
    {
        var drafting = schemas with { DraftsDecisions = answers.Ask || answers.Write };
        var outcome = answers.Ask ? Interview.Run(drafting, plugins, policy, surroundings) : Comparison.Run(drafting, plugins, surroundings, policy);
        return answers.Write ? DecisionsDraft.Write(outcome, drafting, surroundings) : outcome;
    }
}

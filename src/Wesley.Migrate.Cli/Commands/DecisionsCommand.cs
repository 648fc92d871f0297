using System.CommandLine;

namespace Wesley.Migrate.Cli.Commands;

/// <summary><c>decisions</c>: begins, checks and tidies a decisions file.</summary>
internal static class DecisionsCommand
{
    internal static Command Create(Surroundings surroundings) => new EngineCommand("decisions", "Begin, check or tidy a decisions file.", "wesley-engine decisions init --from before.graphql --to after.graphql --decisions wesley.decisions.json")
    {
        DecisionsInitCommand.Create(surroundings),
        DecisionsVerifyCommand.Create(surroundings),
        DecisionsPruneCommand.Create(surroundings),
    };
}

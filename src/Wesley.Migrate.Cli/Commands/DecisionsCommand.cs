using System.CommandLine;

namespace Wesley.Migrate.Cli.Commands;

/// <summary><c>decisions</c>: begins, checks and tidies a decisions file.</summary>
internal static class DecisionsCommand
{
    internal static Command Create(Surroundings surroundings) => new("decisions", "Begin, check or tidy a decisions file.")
    {
        DecisionsInitCommand.Create(surroundings),
        DecisionsVerifyCommand.Create(surroundings),
        DecisionsPruneCommand.Create(surroundings),
    };
}

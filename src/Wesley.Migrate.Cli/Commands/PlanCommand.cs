using System.CommandLine;

namespace Wesley.Migrate.Cli.Commands;

/// <summary><c>plan</c>: looks at a migration that was written before.</summary>
internal static class PlanCommand
{
    internal static Command Create(Surroundings surroundings) => new EngineCommand("plan", "Look at a migration that was written before.", "wesley-engine plan show migration")
    {
        PlanShowCommand.Create(surroundings),
        PlanVerifyCommand.Create(surroundings),
        PlanRenderCommand.Create(surroundings),
    };
}

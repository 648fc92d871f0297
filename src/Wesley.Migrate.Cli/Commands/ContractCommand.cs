using System.CommandLine;

namespace Wesley.Migrate.Cli.Commands;

/// <summary><c>contract</c>: validation contracts.</summary>
internal static class ContractCommand
{
    internal static Command Create(Surroundings surroundings) =>
        new EngineCommand("contract", "Validation contracts.", "wesley-engine contract check --contract migration/contract/post-check.json --rows rows") { ContractCheckCommand.Create(surroundings), ContractExportCommand.Create(surroundings) };
}

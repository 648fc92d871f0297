using System.CommandLine;

namespace Wesley.Migrate.Cli.Commands;

/// <summary><c>contract</c>: validation contracts.</summary>
internal static class ContractCommand
{
    internal static Command Create(Surroundings surroundings) =>
        new("contract", "Validation contracts.") { ContractCheckCommand.Create(surroundings), ContractExportCommand.Create(surroundings) };
}

using System.CommandLine;

namespace Wesley.Migrate.Cli.Commands;

/// <summary><c>plugins</c>: what is installed.</summary>
internal static class PluginsCommand
{
    internal static Command Create(Surroundings surroundings) =>
        new("plugins", "What is installed.") { PluginsListCommand.Create(surroundings) };
}

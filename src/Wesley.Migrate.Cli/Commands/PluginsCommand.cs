using System.CommandLine;

namespace Wesley.Migrate.Cli.Commands;

/// <summary><c>plugins</c>: what is installed, whether it behaves, and holding it fast.</summary>
internal static class PluginsCommand
{
    internal static Command Create(Surroundings surroundings) =>
        new("plugins", "What is installed: list, lock, doctor.")
        {
            PluginsListCommand.Create(surroundings),
            PluginsLockCommand.Create(surroundings),
            PluginsDoctorCommand.Create(surroundings),
        };
}

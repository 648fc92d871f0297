using System.CommandLine;

namespace Wesley.Migrate.Cli.Commands;

/// <summary><c>plugins</c>: what is installed, whether it behaves, holding it fast, and what an author makes.</summary>
internal static class PluginsCommand
{
    internal static Command Create(Surroundings surroundings) =>
        new EngineCommand("plugins", "What is installed, and plugins of your own.", "wesley-engine plugins list --plugins plugins")
        {
            PluginsListCommand.Create(surroundings),
            PluginsLockCommand.Create(surroundings),
            PluginsDoctorCommand.Create(surroundings),
            PluginsNewCommand.Create(surroundings),
            PluginsNewRuleCommand.Create(surroundings),
        };
}

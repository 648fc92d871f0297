using System.Reflection;
using McMaster.NETCore.Plugins;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Hosting.Loading;

/// <summary>The one file that knows the loader: a load context for each plugin, in which only the abstractions are shared.</summary>
internal static class PluginContext
{
    // Collectible contexts run plugin code at half the speed, and nothing is ever unloaded.
    internal static Assembly Load(string assemblyPath) =>
        PluginLoader.CreateFromAssemblyFile(assemblyPath, isUnloadable: false, sharedTypes: [typeof(IMigrationPlugin)]).LoadDefaultAssembly();
}

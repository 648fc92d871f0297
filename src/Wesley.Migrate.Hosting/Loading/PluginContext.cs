using System.Reflection;
using System.Runtime.CompilerServices;
using McMaster.NETCore.Plugins;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Hosting.Loading;

/// <summary>The one file that knows the loader: a load context for each plugin, in which only the abstractions are shared.</summary>
internal static class PluginContext
{
    /// <param name="assemblyPath">The plugin's assembly.</param>
    /// <param name="linked">Where the program holds its plugins; null where it loads them.</param>
    internal static Assembly Load(string assemblyPath, LinkedAssemblies? linked) =>
        linked?.Of(assemblyPath)
        ?? (RuntimeFeature.IsDynamicCodeSupported ? FromFile(assemblyPath) : throw new FileLoadException("its assembly was exchanged while the program ran"));

    // Collectible contexts run plugin code at half the speed, and nothing is ever unloaded.
    private static Assembly FromFile(string assemblyPath) =>
        PluginLoader.CreateFromAssemblyFile(assemblyPath, isUnloadable: false, sharedTypes: [typeof(IMigrationPlugin)]).LoadDefaultAssembly();
}

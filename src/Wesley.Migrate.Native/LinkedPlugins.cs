using System.Reflection;
using Wesley.Migrate.Hosting.Loading;

namespace Wesley.Migrate.Native;

/// <summary>The plugins that this program was linked with: whatever the build found below <c>plugins</c>, written into this assembly by it.</summary>
internal static class LinkedPlugins
{
    private const string Key = "LinkedPlugin";

    internal static LinkedAssemblies Assemblies() => new(
        typeof(LinkedPlugins).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Where(a => a.Key == Key).Select(a => Assembly.Load(a.Value!)));
}

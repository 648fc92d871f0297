using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Hosting.Catalog;
using Wesley.Migrate.Hosting.Loading;

namespace Wesley.Migrate.Hosting.Probe;

/// <summary>Whether a plugin could be loaded, as far as its files tell; none of its code runs.</summary>
public static class PluginProbe
{
    /// <summary>The reason why not, or <see langword="null"/>.</summary>
    public static Diagnostic? Problem(PluginFolder folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return FolderLoader.Obstacle(folder);
    }
}

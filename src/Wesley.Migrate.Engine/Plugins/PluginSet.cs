using System.Collections.Immutable;

namespace Wesley.Migrate.Engine.Plugins;

/// <summary>The plugins of a run in ordinal order of their ids: the folder they came from and the order of loading do not enter.</summary>
public sealed record PluginSet
{
    /// <summary>The plugins; ids are unique.</summary>
    public required ImmutableArray<LoadedPlugin> All { get; init; }

    /// <summary>The set in ordinal order.</summary>
    public static PluginSet Of(IEnumerable<LoadedPlugin> plugins) =>
        new() { All = [.. plugins.OrderBy(p => p.Identity.Id, StringComparer.Ordinal)] };
}

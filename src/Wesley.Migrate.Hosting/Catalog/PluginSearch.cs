using System.Collections.Immutable;

namespace Wesley.Migrate.Hosting.Catalog;

/// <summary>Where plugins are looked for.</summary>
public sealed record PluginSearch
{
    /// <summary>The user's folders.</summary>
    public ImmutableArray<PluginRoot> Roots { get; init; } = [];

    /// <summary>The absolute path of the folder that came with the program; null when it is not to be used.</summary>
    public string? Bundled { get; init; }
}

using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Plugins;

namespace Wesley.Migrate.Engine.Detect;

/// <summary>A detector and the plugin it came with.</summary>
internal sealed record OwnedDetector
{
    /// <summary>The plugin.</summary>
    public required PluginIdentity Plugin { get; init; }

    /// <summary>The detector.</summary>
    public required IChangeDetector Part { get; init; }

    /// <summary>Its name across all plugins.</summary>
    public string Name => $"{Plugin.Id}/{Part.Id}";
}

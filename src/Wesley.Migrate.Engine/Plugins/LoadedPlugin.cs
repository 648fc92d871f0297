using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Plugins;

/// <summary>A plugin that said what it brings.</summary>
public sealed record LoadedPlugin
{
    /// <summary>Who it is.</summary>
    public required PluginIdentity Identity { get; init; }

    /// <summary>What it brings.</summary>
    public required PluginDefinition Definition { get; init; }
}

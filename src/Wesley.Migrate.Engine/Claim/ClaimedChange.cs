using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Plugins;

namespace Wesley.Migrate.Engine.Claim;

/// <summary>A change and the one strategy that takes it on.</summary>
public sealed record ClaimedChange
{
    /// <summary>The change.</summary>
    public required Change Change { get; init; }

    /// <summary>The plugin that brought the strategy.</summary>
    public required PluginIdentity Plugin { get; init; }

    /// <summary>The strategy.</summary>
    public required IBackfillStrategy Strategy { get; init; }

    /// <summary>The strategy's name across all plugins.</summary>
    public string Name => $"{Plugin.Id}/{Strategy.Id}";
}

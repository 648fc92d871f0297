using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Plugins;

namespace Wesley.Migrate.Engine.Claim;

/// <summary>One claim of one strategy.</summary>
internal sealed record Claimant
{
    internal required PluginIdentity Plugin { get; init; }

    internal required IBackfillStrategy Strategy { get; init; }

    internal required KindPattern Pattern { get; init; }

    internal string Name => $"{Plugin.Id}/{Strategy.Id}";
}

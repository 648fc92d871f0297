using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Plugins;

namespace Wesley.Migrate.Engine.Detect;

/// <summary>A detector and the plugin it came with. What it declares is asked for once: a plugin may make it up anew each time.</summary>
internal sealed class OwnedDetector
{
    internal OwnedDetector(PluginIdentity plugin, IChangeDetector part)
    {
        Plugin = plugin;
        Part = part;
        Name = $"{plugin.Id}/{part.Id}";
        Consumes = part.Consumes;
        Produces = part.Produces;
    }

    /// <summary>The plugin.</summary>
    internal PluginIdentity Plugin { get; }

    /// <summary>The detector.</summary>
    internal IChangeDetector Part { get; }

    /// <summary>Its name across all plugins.</summary>
    internal string Name { get; }

    /// <summary>The kinds that must have been looked for before.</summary>
    internal ImmutableArray<KindPattern> Consumes { get; }

    /// <summary>The kinds that it can add.</summary>
    internal ImmutableArray<ChangeKind> Produces { get; }
}

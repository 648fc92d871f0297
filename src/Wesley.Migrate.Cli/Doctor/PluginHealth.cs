using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Hosting.Catalog;

namespace Wesley.Migrate.Cli.Doctor;

/// <summary>How a plugin was found to be.</summary>
internal sealed record PluginHealth
{
    /// <summary>The plugin.</summary>
    public required PluginFolder Folder { get; init; }

    /// <summary>What is wrong with it.</summary>
    public required ImmutableArray<Diagnostic> Problems { get; init; }

    /// <summary>Its parts that were asked, by id.</summary>
    public required ImmutableArray<string> Asked { get; init; }

    /// <summary>Its parts that no example came to, by id: nothing is said about them.</summary>
    public required ImmutableArray<string> NotAsked { get; init; }

    /// <summary>The parts that its manifest names.</summary>
    internal static IEnumerable<string> Parts(PluginFolder folder) =>
        folder.Manifest.Provides.Detectors.Select(d => d.Id)
            .Concat(folder.Manifest.Provides.Strategies.Select(s => s.Id))
            .Concat(folder.Manifest.Provides.Rules.Select(r => r.Id))
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
}

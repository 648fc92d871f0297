using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Testing;

/// <summary>Holds a plugin to the rules of the house that its author can check before anybody installs it.</summary>
public static class PluginConformance
{
    /// <summary>What is wrong, a sentence each; empty when the plugin may ship.</summary>
    /// <param name="plugin">The plugin.</param>
    /// <param name="manifest">The text of its <c>wesley-plugin.json</c>.</param>
    public static ImmutableArray<string> Check(IMigrationPlugin plugin, string manifest)
    {
        ArgumentNullException.ThrowIfNull(plugin);
        var definition = plugin.Define(PluginOptions.Empty);
        return
        [
            .. KindRules.Problems(definition),
            .. PartRules.Problems(definition),
            .. ConversionRules.Problems(definition),
            .. ManifestRules.Problems(definition, manifest),
            .. ManifestRules.Lines(definition).SequenceEqual(ManifestRules.Lines(plugin.Define(PluginOptions.Empty)), StringComparer.Ordinal)
                ? ImmutableArray<string>.Empty
                : ["Define answers differently when it is called again."],
        ];
    }
}

using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.ComputedDefaults;

/// <summary>Values computed from a row's other columns.</summary>
public sealed class ComputedDefaultsPlugin : IMigrationPlugin
{
    /// <inheritdoc/>
    public PluginDefinition Define(PluginOptions options) => PluginParts.Of(typeof(ComputedDefaultsPlugin).Assembly);
}

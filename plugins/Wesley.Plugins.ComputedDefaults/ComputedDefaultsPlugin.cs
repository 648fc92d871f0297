using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.ComputedDefaults;

/// <summary>Values computed from a row's other columns.</summary>
public sealed class ComputedDefaultsPlugin : IMigrationPlugin
{
    /// <inheritdoc/>
    public PluginDefinition Define(PluginOptions options) => new()
    {
        Kinds = [FieldAddedComputed.Info, FieldRequiredComputed.Info],
        Detectors = [new ComputedValuesDetector()],
        Strategies = [new ComputedValueStrategy()],
    };
}

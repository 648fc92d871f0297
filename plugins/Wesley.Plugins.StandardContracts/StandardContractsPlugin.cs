using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.StandardContracts;

/// <summary>What must hold before and after any migration, one rule for each kind of assertion.</summary>
public sealed class StandardContractsPlugin : IMigrationPlugin
{
    /// <inheritdoc/>
    public PluginDefinition Define(PluginOptions options) => PluginParts.Of(typeof(StandardContractsPlugin).Assembly);
}

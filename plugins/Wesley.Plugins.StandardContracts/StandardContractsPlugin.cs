using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.StandardContracts;

/// <summary>What must hold before and after any migration, one rule for each kind of assertion.</summary>
public sealed class StandardContractsPlugin : IMigrationPlugin
{
    /// <inheritdoc/>
    public PluginDefinition Define(PluginOptions options) => new()
    {
        Rules =
        [
            new BackfillCompleteRule(),
            new CastableRule(),
            new EnumValuesRule(),
            new FieldAbsentRule(),
            new FieldPresentRule(),
            new ListItemsRule(),
            new NothingLeftRule(),
            new NullabilityRule(),
            new ReferencesRule(),
            new TablePresentRule(),
            new TypeRule(),
            new UniqueRule(),
        ],
    };
}

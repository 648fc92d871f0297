using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.TypeConversions;

/// <summary>Says what a column's new type means for its values, and copies or converts them where that is safe or decided.</summary>
public sealed class TypeConversionsPlugin : IMigrationPlugin
{
    internal const string Id = "wesley.type-conversions";

    /// <inheritdoc/>
    public PluginDefinition Define(PluginOptions options) => PluginParts.Of(typeof(TypeConversionsPlugin).Assembly) with { Conversions = Cells.All };
}

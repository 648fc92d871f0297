using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.DefaultBackfill;

/// <summary>Values that are the same for every row, or that the database makes up by itself.</summary>
public sealed class DefaultBackfillPlugin : IMigrationPlugin
{
    /// <inheritdoc/>
    public PluginDefinition Define(PluginOptions options) => PluginParts.Of(typeof(DefaultBackfillPlugin).Assembly);
}

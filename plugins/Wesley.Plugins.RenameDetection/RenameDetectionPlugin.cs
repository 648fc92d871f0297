using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.RenameDetection;

/// <summary>Explains removed and added as renamed where a uid, a decision or a declaration says so; asks about likenesses and never applies one.</summary>
public sealed class RenameDetectionPlugin : IMigrationPlugin
{
    internal const string Id = "wesley.rename-detection";

    /// <inheritdoc/>
    public PluginDefinition Define(PluginOptions options) => PluginParts.Of(typeof(RenameDetectionPlugin).Assembly);
}

namespace HostilePlugins;

/// <summary>Was built for an interface that this engine does not have yet.</summary>
public sealed class NeedsANewerMinor : IMigrationPlugin
{
    public PluginDefinition Define(PluginOptions options) => throw new InvalidOperationException(AddedLater.Word);
}

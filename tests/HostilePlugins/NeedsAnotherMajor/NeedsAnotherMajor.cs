namespace HostilePlugins;

/// <summary>Was built for another interface altogether.</summary>
public sealed class NeedsAnotherMajor : IMigrationPlugin
{
    public PluginDefinition Define(PluginOptions options) => throw new InvalidOperationException(AddedLater.Word);
}

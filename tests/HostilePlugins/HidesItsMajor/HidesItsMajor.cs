namespace HostilePlugins;

/// <summary>Says that it was built for this interface, and was built for another.</summary>
public sealed class HidesItsMajor : IMigrationPlugin
{
    public PluginDefinition Define(PluginOptions options) => throw new InvalidOperationException(AddedLater.Word);
}

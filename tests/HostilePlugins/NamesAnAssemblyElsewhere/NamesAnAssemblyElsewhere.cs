namespace HostilePlugins;

/// <summary>Wants an assembly loaded that is not in its folder.</summary>
public sealed class NamesAnAssemblyElsewhere : IMigrationPlugin
{
    public PluginDefinition Define(PluginOptions options) => new();
}

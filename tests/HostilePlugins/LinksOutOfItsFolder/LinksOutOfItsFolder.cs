namespace HostilePlugins;

/// <summary>Is a link to an assembly somewhere else.</summary>
public sealed class LinksOutOfItsFolder : IMigrationPlugin
{
    public PluginDefinition Define(PluginOptions options) => new();
}

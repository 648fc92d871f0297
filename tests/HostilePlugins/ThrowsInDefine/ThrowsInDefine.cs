namespace HostilePlugins;

/// <summary>Throws when it is asked what it brings.</summary>
public sealed class ThrowsInDefine : IMigrationPlugin
{
    public PluginDefinition Define(PluginOptions options) => throw new InvalidOperationException("no luck today");
}

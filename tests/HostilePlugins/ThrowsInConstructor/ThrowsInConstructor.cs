namespace HostilePlugins;

/// <summary>Throws when it is made.</summary>
public sealed class ThrowsInConstructor : IMigrationPlugin
{
    public ThrowsInConstructor() => throw new InvalidOperationException("no luck today");

    public PluginDefinition Define(PluginOptions options) => new();
}

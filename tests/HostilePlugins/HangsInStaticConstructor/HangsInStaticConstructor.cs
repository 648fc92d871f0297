namespace HostilePlugins;

/// <summary>Never comes to be.</summary>
public sealed class HangsInStaticConstructor : IMigrationPlugin
{
    static HangsInStaticConstructor() => Thread.Sleep(Timeout.Infinite);

    public PluginDefinition Define(PluginOptions options) => new();
}

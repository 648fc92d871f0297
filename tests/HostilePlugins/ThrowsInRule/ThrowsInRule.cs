namespace HostilePlugins;

/// <summary>Throws when it is asked what must hold.</summary>
public sealed class ThrowsInRule : IMigrationPlugin
{
    public PluginDefinition Define(PluginOptions options) => new() { Rules = [new Rule(_ => throw new InvalidOperationException("no luck today"))] };
}

namespace HostilePlugins;

/// <summary>Throws when it is asked for values.</summary>
public sealed class ThrowsInStrategy : IMigrationPlugin
{
    public PluginDefinition Define(PluginOptions options) => new() { Strategies = [new Strategy(_ => throw new InvalidOperationException("no luck today"))] };
}

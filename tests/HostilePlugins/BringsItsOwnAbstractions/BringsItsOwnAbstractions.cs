namespace HostilePlugins;

/// <summary>Ships a copy of the plugin interface.</summary>
public sealed class BringsItsOwnAbstractions : IMigrationPlugin
{
    public PluginDefinition Define(PluginOptions options) => new() { Rules = [new Rule(r => [Odd.Assertion(r)])] };
}

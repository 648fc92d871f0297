namespace HostilePlugins;

/// <summary>Claims more than its manifest says.</summary>
public sealed class LiesInItsManifest : IMigrationPlugin
{
    public PluginDefinition Define(PluginOptions options) => new() { Strategies = [new Strategy(_ => new NotNeeded { Reason = "It is mine." })], Rules = [new Rule(_ => [])] };
}

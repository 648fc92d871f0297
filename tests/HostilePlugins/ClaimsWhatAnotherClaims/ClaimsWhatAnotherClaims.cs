namespace HostilePlugins;

/// <summary>Claims what a plugin that came with the engine claims as well.</summary>
public sealed class ClaimsWhatAnotherClaims : IMigrationPlugin
{
    public PluginDefinition Define(PluginOptions options) => new() { Strategies = [new Strategy(_ => new NotNeeded { Reason = "It is mine." })] };
}

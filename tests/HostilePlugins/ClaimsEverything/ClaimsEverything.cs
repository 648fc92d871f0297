namespace HostilePlugins;

/// <summary>Claims every kind there is, refusals too.</summary>
public sealed class ClaimsEverything : IMigrationPlugin
{
    public PluginDefinition Define(PluginOptions options) => new() { Strategies = [new Strategy(_ => new NotNeeded { Reason = "All is well." }, "*")] };
}

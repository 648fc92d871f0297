namespace HostilePlugins;

/// <summary>Says something else every time.</summary>
public sealed class IsNotDeterministic : IMigrationPlugin
{
    public PluginDefinition Define(PluginOptions options) => new() { Rules = [new Rule(r => [Odd.Assertion(r) with { Statement = $"Nothing is odd, {Guid.NewGuid()}." }])] };
}

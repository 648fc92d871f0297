namespace HostilePlugins;

/// <summary>States what no contract can hold.</summary>
public sealed class ReturnsTextThatFitsNoSchema : IMigrationPlugin
{
    public PluginDefinition Define(PluginOptions options) => new()
    {
        Rules = [new Rule(r => [Odd.Assertion(r) with { Statement = "" }, Odd.Assertion(r) with { Id = "hostile-odd:rows", CounterexampleJson = "{ no json" }])],
    };
}

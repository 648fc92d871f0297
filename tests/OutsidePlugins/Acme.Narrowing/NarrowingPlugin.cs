using Wesley.Migrate.Abstractions;

namespace Acme.Narrowing;

/// <summary>One narrowing that this house has looked at, and no other.</summary>
public sealed class NarrowingPlugin : IMigrationPlugin
{
    public PluginDefinition Define(PluginOptions options) => new() { Strategies = [new LeadingNumberStrategy(options.Text("field"))] };
}

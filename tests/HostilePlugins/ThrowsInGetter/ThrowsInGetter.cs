namespace HostilePlugins;

/// <summary>Throws when it is asked for the name of a part, with an exception whose message throws as well.</summary>
public sealed class ThrowsInGetter : IMigrationPlugin
{
    public PluginDefinition Define(PluginOptions options) => new() { Rules = [new Nameless()] };

    private sealed class Nameless : IContractRule
    {
        public string Id => throw new Speechless();

        public ImmutableArray<KindPattern> Watches => ["field.added.required"];

        public ImmutableArray<Assertion> Evaluate(RuleRequest request) => [];
    }

    private sealed class Speechless : Exception
    {
        public override string Message => throw new InvalidOperationException("no words either");
    }
}

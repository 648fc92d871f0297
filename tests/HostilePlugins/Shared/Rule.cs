namespace HostilePlugins;

/// <summary>A rule that watches new required fields and does what it is told.</summary>
internal sealed class Rule(Func<RuleRequest, ImmutableArray<Assertion>> does) : IContractRule
{
    public string Id => "rule";

    public ImmutableArray<KindPattern> Watches => ["field.added.required"];

    public ImmutableArray<Assertion> Evaluate(RuleRequest request) => does(request);
}

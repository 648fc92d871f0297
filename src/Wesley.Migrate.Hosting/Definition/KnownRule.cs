using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Hosting.Definition;

/// <summary>A rule whose word was taken once.</summary>
internal sealed class KnownRule(IContractRule rule) : IContractRule
{
    public string Id { get; } = rule.Id;

    public ImmutableArray<KindPattern> Watches { get; } = Declared.Items(rule.Watches);

    public ImmutableArray<Assertion> Evaluate(RuleRequest request) => rule.Evaluate(request);
}

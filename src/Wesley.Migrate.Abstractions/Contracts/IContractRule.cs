using System.Collections.Immutable;

namespace Wesley.Migrate.Abstractions;

/// <summary>Says what must hold before or after the migration. All rules that match run.</summary>
public interface IContractRule
{
    /// <summary>The rule's name within its plugin, in kebab case.</summary>
    string Id { get; }

    /// <summary>The kinds of change it looks at.</summary>
    ImmutableArray<KindPattern> Watches { get; }

    /// <summary>A pure function of the request.</summary>
    ImmutableArray<Assertion> Evaluate(RuleRequest request);
}

using System.Collections.Immutable;

namespace Wesley.Migrate.Abstractions;

/// <summary>Says how existing rows get the values that a change asks for.</summary>
public interface IBackfillStrategy
{
    /// <summary>The strategy's name within its plugin, in kebab case.</summary>
    string Id { get; }

    /// <summary>The kinds it takes on. A change that touches data is claimed by exactly one strategy.</summary>
    ImmutableArray<KindPattern> Claims { get; }

    /// <summary>A pure function of the request.</summary>
    BackfillOutcome Plan(BackfillRequest request);
}

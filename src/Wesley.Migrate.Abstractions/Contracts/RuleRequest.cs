using System.Collections.Immutable;

namespace Wesley.Migrate.Abstractions;

/// <summary>What a rule sees.</summary>
public sealed record RuleRequest
{
    /// <summary>The changes of the kinds that the rule watches.</summary>
    public required ImmutableArray<Change> Changes { get; init; }

    /// <summary>All changes of the run.</summary>
    public required ImmutableArray<Change> AllChanges { get; init; }

    /// <summary>All fills of the run.</summary>
    public required ImmutableArray<Fill> Fills { get; init; }

    /// <summary>What the scripts write, a column each, by the names that the database has until the swap.</summary>
    public ImmutableArray<WrittenColumn> Written { get; init; } = [];

    /// <summary>Both versions of the schema.</summary>
    public required SchemaPair Schemas { get; init; }

    /// <summary>Which element is which.</summary>
    public required SchemaPairing Pairing { get; init; }

    /// <summary>The user's decisions.</summary>
    public DecisionSet Decisions { get; init; } = DecisionSet.Empty;
}

using System.Collections.Immutable;

namespace Wesley.Migrate.Abstractions;

/// <summary>What a rule sees.</summary>
public sealed record RuleRequest
{
    // Put together when somebody asks, and again for a copy that holds something else.
    private ILookup<Coordinate, Change>? _changesAt;
    private ILookup<Coordinate, Fill>? _fillsAt;

    /// <summary>The changes of the kinds that the rule watches.</summary>
    public required ImmutableArray<Change> Changes
    {
        get;
        init => (field, _changesAt) = (value, null);
    }

    /// <summary>All changes of the run.</summary>
    public required ImmutableArray<Change> AllChanges { get; init; }

    /// <summary>All fills of the run.</summary>
    public required ImmutableArray<Fill> Fills
    {
        get;
        init => (field, _fillsAt) = (value, null);
    }

    /// <summary>What the scripts write, a column each, by the names that the database has until the swap.</summary>
    public ImmutableArray<WrittenColumn> Written { get; init; } = [];

    /// <summary>Both versions of the schema.</summary>
    public required SchemaPair Schemas { get; init; }

    /// <summary>Which element is which.</summary>
    public required SchemaPairing Pairing { get; init; }

    /// <summary>The user's decisions.</summary>
    public DecisionSet Decisions { get; init; } = DecisionSet.Empty;

    /// <summary>Of <see cref="Changes"/>, those of one element. A rule that looks at every column asks for each.</summary>
    public IEnumerable<Change> ChangesAt(Coordinate coordinate) => (_changesAt ??= Changes.ToLookup(c => c.Coordinate))[coordinate];

    /// <summary>Of <see cref="Fills"/>, those of one column.</summary>
    public IEnumerable<Fill> FillsAt(Coordinate coordinate) => (_fillsAt ??= Fills.ToLookup(f => f.Coordinate))[coordinate];
}

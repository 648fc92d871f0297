using System.Collections.Immutable;

namespace Wesley.Migrate.Abstractions;

/// <summary>What a detector sees.</summary>
public sealed record DetectionRequest
{
    /// <summary>Both versions of the schema.</summary>
    public required SchemaPair Schemas { get; init; }

    /// <summary>The changes found so far and not replaced, of the kinds that the detector consumes.</summary>
    public required ImmutableArray<Change> Changes { get; init; }

    /// <summary>Which element is which, by all changes found so far.</summary>
    public required SchemaPairing Pairing { get; init; }

    /// <summary>The user's decisions.</summary>
    public DecisionSet Decisions { get; init; } = DecisionSet.Empty;

    /// <summary>What all plugins of the run know about pairs of scalars.</summary>
    public ConversionTable Conversions { get; init; } = ConversionTable.Empty;
}

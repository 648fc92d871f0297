using System.Collections.Immutable;

namespace Wesley.Migrate.Abstractions;

/// <summary>What a plugin brings, as a value.</summary>
public sealed record PluginDefinition
{
    /// <summary>The kinds it adds to the catalogue.</summary>
    public ImmutableArray<ChangeKindInfo> Kinds { get; init; } = [];

    /// <summary>Its detectors.</summary>
    public ImmutableArray<IChangeDetector> Detectors { get; init; } = [];

    /// <summary>Its strategies.</summary>
    public ImmutableArray<IBackfillStrategy> Strategies { get; init; } = [];

    /// <summary>Its contract rules.</summary>
    public ImmutableArray<IContractRule> Rules { get; init; } = [];

    /// <summary>What it knows about values of one scalar as values of another, at most one edge a pair.</summary>
    public ImmutableArray<ConversionEdge> Conversions { get; init; } = [];
}

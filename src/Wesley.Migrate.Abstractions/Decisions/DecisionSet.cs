using System.Collections.Immutable;

namespace Wesley.Migrate.Abstractions;

/// <summary>All decisions of a run; at most one of a kind at a coordinate.</summary>
public sealed record DecisionSet
{
    /// <summary>No decision at all.</summary>
    public static DecisionSet Empty { get; } = new();

    /// <summary>The decisions in ordinal order of coordinate and kind.</summary>
    public ImmutableArray<Decision> All { get; init; } = [];

    /// <summary>The decision of that kind at that place, or <see langword="null"/>.</summary>
    public Decision? Find(DecisionKind kind, Coordinate at) => All.FirstOrDefault(d => d.Kind == kind && d.At == at);
}

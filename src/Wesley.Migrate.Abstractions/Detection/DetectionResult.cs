using System.Collections.Immutable;

namespace Wesley.Migrate.Abstractions;

/// <summary>What a detector found.</summary>
public sealed record DetectionResult
{
    /// <summary>The changes, in any order.</summary>
    public ImmutableArray<Change> Changes { get; init; } = [];

    /// <summary>What it has to say beside them.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>What only the user knows. While one is open there is no plan.</summary>
    public ImmutableArray<Question> Questions { get; init; } = [];

    /// <summary>Sentences for the evidence of changes that another detector found.</summary>
    public ImmutableArray<ChangeRemark> Remarks { get; init; } = [];
}

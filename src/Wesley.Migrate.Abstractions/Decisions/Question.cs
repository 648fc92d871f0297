using System.Collections.Immutable;

namespace Wesley.Migrate.Abstractions;

/// <summary>A question to the user, with answers ready for the decisions file.</summary>
public sealed record Question
{
    /// <summary>The place it is about.</summary>
    public required Coordinate Coordinate { get; init; }

    /// <summary>The question in one sentence.</summary>
    public required string Text { get; init; }

    /// <summary>Possible answers, the first one the most likely unless <see cref="Tied"/>.</summary>
    public required ImmutableArray<Decision> Answers { get; init; }

    /// <summary>How likely the first answer is, from 0 to 1; <see langword="null"/> when nobody has weighed it.</summary>
    public decimal? Score { get; init; }

    /// <summary>Whether several answers have that score, so that none is ranked first; they stand in ordinal order then.</summary>
    public bool Tied { get; init; }

    /// <summary>What speaks for the score, a sentence each.</summary>
    public ImmutableArray<string> Reasons { get; init; } = [];

    /// <summary>Where it stands in the old file.</summary>
    public SourceLocation? BeforeLocation { get; init; }

    /// <summary>Where it stands in the new file.</summary>
    public SourceLocation? AfterLocation { get; init; }
}

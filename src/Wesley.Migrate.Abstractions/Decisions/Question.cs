using System.Collections.Immutable;

namespace Wesley.Migrate.Abstractions;

/// <summary>A question to the user, with answers ready for the decisions file.</summary>
public sealed record Question
{
    /// <summary>The place it is about.</summary>
    public required Coordinate Coordinate { get; init; }

    /// <summary>The question in one sentence.</summary>
    public required string Text { get; init; }

    /// <summary>Possible answers, the first one the most likely.</summary>
    public required ImmutableArray<Decision> Answers { get; init; }

    /// <summary>Where it stands in the old file.</summary>
    public SourceLocation? BeforeLocation { get; init; }

    /// <summary>Where it stands in the new file.</summary>
    public SourceLocation? AfterLocation { get; init; }
}

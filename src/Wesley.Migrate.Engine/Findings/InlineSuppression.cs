using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Findings;

/// <summary>A comment of the new schema that takes a finding out of the count.</summary>
public sealed record InlineSuppression
{
    /// <summary>The pattern of rules.</summary>
    public required string Rule { get; init; }

    /// <summary>The place it names; null when it is about the element that it stands at.</summary>
    public Coordinate? At { get; init; }

    /// <summary>Why, in the user's words.</summary>
    public required string Reason { get; init; }

    /// <summary>Where the comment stands.</summary>
    public required SourceLocation Location { get; init; }

    /// <summary>The line of the element that it stands at.</summary>
    public required int Line { get; init; }
}

using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Findings;

/// <summary>Why a finding does not count. It stays in the report; it no longer decides the exit code.</summary>
public sealed record Suppression
{
    /// <summary>Where it is said.</summary>
    public required SuppressionSource Source { get; init; }

    /// <summary>The reason in the user's words; empty where a baseline gives none.</summary>
    public required string Reason { get; init; }

    /// <summary>The place of the comment or of the baseline's entry.</summary>
    public SourceLocation? Location { get; init; }
}

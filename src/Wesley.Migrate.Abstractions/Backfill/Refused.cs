namespace Wesley.Migrate.Abstractions;

/// <summary>There is no safe way.</summary>
public sealed record Refused : BackfillOutcome
{
    /// <summary>What is wrong and what to do next.</summary>
    public required Diagnostic Diagnostic { get; init; }
}

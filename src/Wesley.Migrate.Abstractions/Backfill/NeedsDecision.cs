namespace Wesley.Migrate.Abstractions;

/// <summary>The user has to say.</summary>
public sealed record NeedsDecision : BackfillOutcome
{
    /// <summary>The question.</summary>
    public required Question Question { get; init; }
}

namespace Wesley.Migrate.Abstractions;

/// <summary>No row has to change.</summary>
public sealed record NotNeeded : BackfillOutcome
{
    /// <summary>Why, in one sentence.</summary>
    public required string Reason { get; init; }
}

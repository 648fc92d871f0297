namespace Wesley.Migrate.Abstractions;

/// <summary>One column gets a value; the engine gathers all fills of a table into one script.</summary>
public sealed record FillOutcome : BackfillOutcome
{
    /// <summary>The fill.</summary>
    public required Fill Fill { get; init; }
}

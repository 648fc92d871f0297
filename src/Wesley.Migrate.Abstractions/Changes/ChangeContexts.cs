namespace Wesley.Migrate.Abstractions;

/// <summary>The four verdicts of a kind of change. Each is the answer to the question beside it.</summary>
public sealed record ChangeContexts
{
    /// <summary>Do existing rows satisfy the new schema as they are?</summary>
    public required Verdict Rows { get; init; }

    /// <summary>May code of the old version go on writing during the switch-over?</summary>
    public required Verdict Writers { get; init; }

    /// <summary>May code of the old version go on reading after it?</summary>
    public required Verdict Readers { get; init; }

    /// <summary>Is the way back without loss?</summary>
    public required Verdict Rollback { get; init; }
}

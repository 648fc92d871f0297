namespace Wesley.Migrate.Abstractions;

/// <summary>What a step has to go through, by the statistics that the run was given.</summary>
public sealed record StepEstimate
{
    /// <summary>Rows that are written or looked at.</summary>
    public required long Rows { get; init; }

    /// <summary>Transactions that write rows; 0 where none does.</summary>
    public required long Batches { get; init; }

    /// <summary>Seconds at least, on a fast machine that is idle.</summary>
    public required double SecondsAtLeast { get; init; }

    /// <summary>Seconds at most, on a slow one that has other work.</summary>
    public required double SecondsAtMost { get; init; }

    /// <summary>Bytes of the tables that are read or written.</summary>
    public required long Bytes { get; init; }

    /// <summary>Bytes by which the tables grow until they are vacuumed.</summary>
    public required long Growth { get; init; }
}

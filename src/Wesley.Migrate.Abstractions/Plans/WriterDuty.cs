namespace Wesley.Migrate.Abstractions;

/// <summary>What code that writes has to do while a step runs.</summary>
public sealed record WriterDuty
{
    /// <summary>The duty in one sentence.</summary>
    public required string Must { get; init; }

    /// <summary>The path of the artifact that raises the write barrier; null when none is needed.</summary>
    public string? Barrier { get; init; }
}

using System.Collections.Immutable;

namespace Wesley.Migrate.Cli.Rehearsals;

/// <summary>One file of a step, and how it went.</summary>
internal sealed record RehearsedStep
{
    /// <summary>The plan's step; null for what comes before the plan.</summary>
    public string? Step { get; init; }

    public required string Artifact { get; init; }

    public required bool Ok { get; init; }

    public required long Milliseconds { get; init; }

    public long? Rows { get; init; }

    public RehearsedKill? Kill { get; init; }

    public required ImmutableArray<SeenLock> Locks { get; init; }
}

using System.Collections.Immutable;

namespace Wesley.Migrate.Abstractions;

/// <summary>One step of a plan.</summary>
public sealed record PlanStep
{
    /// <summary>The phase and, where there are several of it, a number or a table: <c>backfill-user</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The phase.</summary>
    public required PlanPhase Phase { get; init; }

    /// <summary>What is done, in a few words.</summary>
    public required string Title { get; init; }

    /// <summary>The ids of the steps that must have ended before.</summary>
    public ImmutableArray<string> DependsOn { get; init; } = [];

    /// <summary>The ids of the changes that it carries out.</summary>
    public ImmutableArray<string> Changes { get; init; } = [];

    /// <summary>The files that it uses, in order of use.</summary>
    public required ImmutableArray<Artifact> Artifacts { get; init; }

    /// <summary>The assertions that must hold before, by their ids.</summary>
    public ImmutableArray<string> Preconditions { get; init; } = [];

    /// <summary>The assertions that must hold after, by their ids.</summary>
    public ImmutableArray<string> Postconditions { get; init; } = [];

    /// <summary>The strategies behind it, as <c>plugin-id/strategy-id</c>.</summary>
    public ImmutableArray<string> Strategies { get; init; } = [];

    /// <summary>The plugins behind it: who found its changes, gave the values, and stated what must hold. In ordinal order of the ids.</summary>
    public ImmutableArray<StepPlugin> Plugins { get; init; } = [];

    /// <summary>Values that a person has to look at before the step runs, a sentence each.</summary>
    public ImmutableArray<string> NeedsReview { get; init; } = [];

    /// <summary>Why a second run does no harm.</summary>
    public required Idempotency Idempotency { get; init; }

    /// <summary>The locks it takes.</summary>
    public ImmutableArray<LockHint> Locks { get; init; } = [];

    /// <summary>The tables that it makes PostgreSQL write anew as a whole.</summary>
    public ImmutableArray<string> Rewrites { get; init; } = [];

    /// <summary>What it goes through and how long that takes, in a sentence; <c>unknown</c> without statistics.</summary>
    public string Estimate { get; init; } = "unknown";

    /// <summary>The same in numbers; null without statistics.</summary>
    public StepEstimate? EstimateDetail { get; init; }

    /// <summary>The write barriers that its scripts depend on, a column each.</summary>
    public ImmutableArray<WriteBarrier> Barriers { get; init; } = [];

    /// <summary>What code that writes has to do meanwhile.</summary>
    public required WriterDuty Writers { get; init; }

    /// <summary>Whether and how it can be undone.</summary>
    public required Reversibility Rollback { get; init; }
}

using System.Collections.Immutable;

namespace Wesley.Migrate.Abstractions;

/// <summary>The plan document, <c>plan.json</c>. Its schema is <c>schemas/plan.schema.json</c>.</summary>
public sealed record MigrationPlan
{
    /// <summary>The major and minor version of the format that this engine writes.</summary>
    public const string CurrentFormat = "1.0";

    /// <summary>Major and minor version; a minor one may add members, an unknown major is refused.</summary>
    public required string FormatVersion { get; init; }

    /// <summary>Always <c>wesley-migration-plan</c>.</summary>
    public required string Kind { get; init; }

    /// <summary><c>sha256:</c> over the document in canonical form (RFC 8785) without this member.</summary>
    public required string PlanId { get; init; }

    /// <summary>What made it.</summary>
    public required PlanGenerator Generator { get; init; }

    /// <summary>The schema before.</summary>
    public required PlanSchema Source { get; init; }

    /// <summary>The schema after.</summary>
    public required PlanSchema Target { get; init; }

    /// <summary>The plan in a few facts.</summary>
    public required PlanSummary Summary { get; init; }

    /// <summary>The changes.</summary>
    public required ImmutableArray<PlanChange> Changes { get; init; }

    /// <summary>The steps in an order that respects what they depend on.</summary>
    public required ImmutableArray<PlanStep> Steps { get; init; }

    /// <summary>The id of the first step that cannot be undone; null when there is none.</summary>
    public string? PointOfNoReturn { get; init; }

    /// <summary>Every other file of the folder that no step names.</summary>
    public required ImmutableArray<Artifact> Artifacts { get; init; }

    /// <summary>What the engine has to say about the plan, a line each.</summary>
    public ImmutableArray<string> Diagnostics { get; init; } = [];
}

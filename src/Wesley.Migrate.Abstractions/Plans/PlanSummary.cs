using System.Collections.Immutable;

namespace Wesley.Migrate.Abstractions;

/// <summary>The plan in a few facts.</summary>
public sealed record PlanSummary
{
    /// <summary>Whether nothing has to be done.</summary>
    public required bool Noop { get; init; }

    /// <summary>Whether the plan may be carried out as it is.</summary>
    public required bool Applyable { get; init; }

    /// <summary>Whether stored values are given up.</summary>
    public required bool Destructive { get; init; }

    /// <summary>Whether any step cannot be undone.</summary>
    public required bool Irreversible { get; init; }

    /// <summary>What a person has to do first, a sentence each.</summary>
    public ImmutableArray<string> RequiredInput { get; init; } = [];
}

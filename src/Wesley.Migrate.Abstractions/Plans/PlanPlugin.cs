using System.Collections.Immutable;

namespace Wesley.Migrate.Abstractions;

/// <summary>A plugin that had a part in the plan.</summary>
public sealed record PlanPlugin
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>Its version.</summary>
    public required string Version { get; init; }

    /// <summary>The hash over its files.</summary>
    public required string Sha256 { get; init; }

    /// <summary>What it provided: ids of detectors, strategies and rules.</summary>
    public required ImmutableArray<string> Provided { get; init; }
}

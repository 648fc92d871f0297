using System.Collections.Immutable;

namespace Wesley.Migrate.Abstractions;

/// <summary>What made the plan.</summary>
public sealed record PlanGenerator
{
    /// <summary>The program's name.</summary>
    public required string Name { get; init; }

    /// <summary>Its version.</summary>
    public required string Version { get; init; }

    /// <summary>Every plugin that contributed, in ordinal order.</summary>
    public required ImmutableArray<PlanPlugin> Plugins { get; init; }
}

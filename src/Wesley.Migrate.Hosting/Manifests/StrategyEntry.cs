using System.Collections.Immutable;

namespace Wesley.Migrate.Hosting.Manifests;

/// <summary>A strategy as a manifest names it.</summary>
public sealed record StrategyEntry
{
    /// <summary>Its name within the plugin.</summary>
    public required string Id { get; init; }

    /// <summary>Patterns of the kinds it claims.</summary>
    public required ImmutableArray<string> Claims { get; init; }
}

using System.Collections.Immutable;

namespace Wesley.Migrate.Hosting.Manifests;

/// <summary>A contract rule as a manifest names it.</summary>
public sealed record RuleEntry
{
    /// <summary>Its name within the plugin.</summary>
    public required string Id { get; init; }

    /// <summary>Patterns of the kinds it watches.</summary>
    public required ImmutableArray<string> Watches { get; init; }
}

using System.Collections.Immutable;

namespace Wesley.Migrate.Hosting.Manifests;

/// <summary>A detector as a manifest names it.</summary>
public sealed record DetectorEntry
{
    /// <summary>Its name within the plugin.</summary>
    public required string Id { get; init; }

    /// <summary>Patterns of the kinds it consumes.</summary>
    public required ImmutableArray<string> Consumes { get; init; }

    /// <summary>The kinds it can add.</summary>
    public required ImmutableArray<string> Produces { get; init; }

    /// <summary>Whether it looks at nothing but the changes that it consumes: where there is none of them, it has nothing to say and is not loaded.</summary>
    public bool OnlyWhenFound { get; init; }
}

using System.Collections.Immutable;

namespace Wesley.Migrate.Abstractions;

/// <summary>
/// Finds changes, or explains found ones better. Detectors are ordered by what they consume and produce, never by number.
/// </summary>
public interface IChangeDetector
{
    /// <summary>The detector's name within its plugin, in kebab case.</summary>
    string Id { get; }

    /// <summary>The kinds that must have been looked for before this detector runs.</summary>
    ImmutableArray<KindPattern> Consumes { get; }

    /// <summary>The kinds that it can add.</summary>
    ImmutableArray<ChangeKind> Produces { get; }

    /// <summary>
    /// Whether it looks at nothing but the changes that it consumes. A run that finds none of them does not load the plugin for it.
    /// </summary>
    bool OnlyWhenFound => false;

    /// <summary>A pure function of the request.</summary>
    DetectionResult Detect(DetectionRequest request);
}

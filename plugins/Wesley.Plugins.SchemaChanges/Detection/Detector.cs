using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.SchemaChanges.Detection;

/// <summary>A detector together with the catalogue entries of what it produces, so that the two cannot part.</summary>
internal sealed class Detector : IChangeDetector
{
    public required string Id { get; init; }

    public ImmutableArray<KindPattern> Consumes { get; init; } = [];

    public ImmutableArray<ChangeKindInfo> Kinds { get; init; } = [];

    public ImmutableArray<ChangeKind> Produces => [.. Kinds.Select(k => k.Kind).Order()];

    public required Func<DetectionRequest, DetectionResult> Find { get; init; }

    public DetectionResult Detect(DetectionRequest request) => Find(request);
}

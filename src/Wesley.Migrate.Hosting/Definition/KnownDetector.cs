using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Hosting.Definition;

/// <summary>A detector whose word was taken once: what it declares is code of the plugin's, and could say something else the next time.</summary>
internal sealed class KnownDetector(IChangeDetector detector) : IChangeDetector
{
    public string Id { get; } = detector.Id;

    public ImmutableArray<KindPattern> Consumes { get; } = Declared.Items(detector.Consumes);

    public ImmutableArray<ChangeKind> Produces { get; } = Declared.Items(detector.Produces);

    public bool OnlyWhenFound { get; } = detector.OnlyWhenFound;

    public DetectionResult Detect(DetectionRequest request) => detector.Detect(request);
}

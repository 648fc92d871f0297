namespace HostilePlugins;

/// <summary>A detector that is asked about new required fields and does what it is told.</summary>
internal sealed class Detector(Func<DetectionRequest, DetectionResult> does, params ImmutableArray<ChangeKind> produces) : IChangeDetector
{
    public string Id => "detector";

    public ImmutableArray<KindPattern> Consumes => ["field.added.required"];

    public ImmutableArray<ChangeKind> Produces => produces;

    public bool OnlyWhenFound { get; init; }

    public DetectionResult Detect(DetectionRequest request) => does(request);
}

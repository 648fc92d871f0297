using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Tests.Detect;

/// <summary>A detector that answers what it is given, and keeps what it was asked.</summary>
internal sealed class FakeDetector(string id, string[] consumes, string[] produces, params Change[] finds) : IChangeDetector
{
    internal ImmutableArray<Change> Seen { get; private set; } = [];

    public string Id => id;

    public ImmutableArray<KindPattern> Consumes => [.. consumes.Select(c => new KindPattern(c))];

    public ImmutableArray<ChangeKind> Produces => [.. produces.Select(p => new ChangeKind(p))];

    public DetectionResult Detect(DetectionRequest request)
    {
        Seen = request.Changes;
        return new() { Changes = [.. finds] };
    }
}

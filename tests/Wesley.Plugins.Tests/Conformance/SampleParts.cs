using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.Tests.Conformance;

internal static class SampleKind
{
    internal static ChangeKindInfo Info { get; } = new CarelessPlugin().Define(PluginOptions.Empty).Kinds[0];
}

internal sealed class SampleStrategy : IBackfillStrategy
{
    public string Id => "sample";

    public ImmutableArray<KindPattern> Claims => ["sample.*"];

    public BackfillOutcome Plan(BackfillRequest request) => new NotNeeded { Reason = "nothing" };
}

internal sealed class SampleDetector : IChangeDetector
{
    public string Id { get; init; } = "made";

    public ImmutableArray<KindPattern> Consumes => ["*"];

    public ImmutableArray<ChangeKind> Produces => [];

    public DetectionResult Detect(DetectionRequest request) => new();

    internal static SampleDetector Held { get; } = new() { Id = "held" };
}

internal sealed class SampleRule(int limit) : IContractRule
{
    public string Id => $"sample-{limit}";

    public ImmutableArray<KindPattern> Watches => ["*"];

    public ImmutableArray<Assertion> Evaluate(RuleRequest request) => [];
}

// Its name in the assembly begins like one that the compiler made up.
file sealed class FileStrategy : IBackfillStrategy
{
    public string Id => "of-one-file";

    public ImmutableArray<KindPattern> Claims => ["sample.*"];

    public BackfillOutcome Plan(BackfillRequest request) => new NotNeeded { Reason = "nothing" };
}

namespace HostilePlugins;

/// <summary>A strategy that does what it is told.</summary>
internal sealed class Strategy(Func<BackfillRequest, BackfillOutcome> does, string claims = "field.added.required") : IBackfillStrategy
{
    public string Id => "strategy";

    public ImmutableArray<KindPattern> Claims => [claims];

    public BackfillOutcome Plan(BackfillRequest request) => does(request);
}

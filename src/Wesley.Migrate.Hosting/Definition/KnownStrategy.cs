using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Hosting.Definition;

/// <summary>A strategy whose word was taken once.</summary>
internal sealed class KnownStrategy(IBackfillStrategy strategy) : IBackfillStrategy
{
    public string Id { get; } = strategy.Id;

    public ImmutableArray<KindPattern> Claims { get; } = Declared.Items(strategy.Claims);

    public BackfillOutcome Plan(BackfillRequest request) => strategy.Plan(request);
}

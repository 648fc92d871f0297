using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Tests.Claim;

/// <summary>A strategy that claims and does nothing.</summary>
internal sealed class FakeStrategy(string id, params string[] claims) : IBackfillStrategy
{
    public string Id => id;

    public ImmutableArray<KindPattern> Claims => [.. claims.Select(c => new KindPattern(c))];

    public BackfillOutcome Plan(BackfillRequest request) => new NotNeeded { Reason = "A test needs none." };
}

using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.StandardContracts;

/// <summary>Puts assertions into their order, each once.</summary>
internal static class Assertions
{
    internal static ImmutableArray<Assertion> InOrder(IEnumerable<Assertion> assertions) =>
        [.. assertions.DistinctBy(a => a.Id, StringComparer.Ordinal).OrderBy(a => a.Id, StringComparer.Ordinal)];
}

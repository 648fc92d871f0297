using System.Collections.Immutable;
using System.Text.Json;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.Tests.StandardContracts;

/// <summary>Assertions as an example shows them: an id and its query a line.</summary>
internal static class Expect
{
    /// <summary>The exact ids and queries; and what holds of every assertion.</summary>
    internal static void Queries(string expected, ImmutableArray<Assertion> found)
    {
        Assert.Equal(expected, string.Join('\n', found.Select(a => $"{a.Id}\n  {a.Sql}")));
        Assert.Equal(found.Select(a => a.Id).Order(StringComparer.Ordinal), found.Select(a => a.Id));
        foreach (var assertion in found)
        {
            Assert.EndsWith(assertion.Phase switch { AssertionPhase.Pre => ":pre", AssertionPhase.Filled => ":filled", _ => ":post" }, assertion.Id, StringComparison.Ordinal);
            Assert.Equal(assertion.Predicate is null, assertion.CounterexampleJson is null);
            Assert.True(assertion.CounterexampleJson is null || IsArrayOfObjects(assertion.CounterexampleJson));
        }
    }

    private static bool IsArrayOfObjects(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.GetArrayLength() > 0 && document.RootElement.EnumerateArray().All(r => r.ValueKind == JsonValueKind.Object);
    }
}

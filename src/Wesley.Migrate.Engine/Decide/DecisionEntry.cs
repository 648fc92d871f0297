using System.Collections.Immutable;
using System.Text.Json;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Decide;

/// <summary>One entry of the file, already valid by its schema.</summary>
internal static class DecisionEntry
{
    internal static Decision Read(JsonElement entry, SourceLocation place) => new()
    {
        Kind = KindOf(entry.GetProperty("kind").GetString()!),
        At = Coordinate.Parse(entry.GetProperty("at").GetString()!),
        From = Text(entry, "from") is { } from ? Coordinate.Parse(from) : null,
        ConstantJson = entry.TryGetProperty("constant", out var constant) ? constant.GetRawText() : null,
        Sql = Text(entry, "sql"),
        TypeScript = Text(entry, "ts"),
        Reads = entry.TryGetProperty("reads", out var reads) ? [.. reads.EnumerateArray().Select(r => r.GetString()!)] : [],
        Map = entry.TryGetProperty("map", out var map)
            ? map.EnumerateObject().ToImmutableSortedDictionary(m => m.Name, m => m.Value.GetString()!, StringComparer.Ordinal)
            : ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal),
        Reason = Text(entry, "reason"),
        Location = place,
    };

    internal static string NameOf(DecisionKind kind) => JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString());

    private static DecisionKind KindOf(string name) =>
        Enum.GetValues<DecisionKind>().Single(k => string.Equals(NameOf(k), name, StringComparison.Ordinal));

    private static string? Text(JsonElement entry, string name) =>
        entry.TryGetProperty(name, out var value) ? value.GetString() : null;
}

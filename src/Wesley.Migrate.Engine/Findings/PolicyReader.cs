using System.Collections.Immutable;
using System.Text.Json;
using Wesley.Migrate.Engine.Decide;
using Wesley.Migrate.Engine.Read;

namespace Wesley.Migrate.Engine.Findings;

/// <summary>Reads the policy in <c>wesley.json</c>.</summary>
public static class PolicyReader
{
    private const string Member = "policy";

    /// <summary>The entries in the order of the file, which has to fit its schema.</summary>
    public static ImmutableArray<PolicyEntry> Read(SourceText config)
    {
        ArgumentNullException.ThrowIfNull(config);
        using var document = JsonDocument.Parse(config.Text);
        return document.RootElement.TryGetProperty(Member, out var entries)
            ? [.. entries.EnumerateArray().Zip(ArrayPlaces.Of(config, Member), (entry, place) => new PolicyEntry
            {
                Rule = Text(entry, "rule"),
                At = Text(entry, "at"),
                Level = Enum.Parse<FindingLevel>(Text(entry, "level")!, ignoreCase: true),
                Location = place,
            })]
            : [];
    }

    private static string? Text(JsonElement entry, string name) => entry.TryGetProperty(name, out var value) ? value.GetString() : null;
}

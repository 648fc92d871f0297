using System.Text.Json.Nodes;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Cli.Output.Json;

/// <summary>A decision as it stands in <c>wesley.decisions.json</c>, on one line.</summary>
internal static class DecisionJson
{
    internal static string Of(Decision decision) => Node(decision).ToJsonString(JsonStyle.OneLine);

    internal static JsonObject Node(Decision decision)
    {
        var entry = new JsonObject { ["kind"] = Words.Kebab(decision.Kind), ["at"] = decision.At.ToString() };
        if (decision.From is { } from)
        {
            entry["from"] = from.ToString();
        }

        if (decision.ConstantJson is { } constant)
        {
            entry["constant"] = JsonNode.Parse(constant);
        }

        Add(entry, "sql", decision.Sql);
        Add(entry, "ts", decision.TypeScript);
        if (!decision.Reads.IsEmpty)
        {
            entry["reads"] = JsonTexts.Of(decision.Reads);
        }

        if (!decision.Map.IsEmpty)
        {
            entry["map"] = new JsonObject(decision.Map.Select(m => KeyValuePair.Create(m.Key, (JsonNode?)m.Value)));
        }

        Add(entry, "reason", decision.Reason);
        return entry;
    }

    private static void Add(JsonObject entry, string name, string? value)
    {
        if (value is not null)
        {
            entry[name] = value;
        }
    }
}

using System.Text.Json;
using System.Text.Json.Nodes;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Testing;

/// <summary>Writes the part of a manifest that says what the code brings, so that nobody has to type it.</summary>
public static class ManifestText
{
    private static readonly string[] _parts = ["kinds", "detectors", "strategies", "rules"];

    /// <summary>The manifest with its <c>provides</c> as the code has it, laid out anew; everything else keeps its value.</summary>
    /// <param name="manifest">The text of <c>wesley-plugin.json</c> as it is.</param>
    /// <param name="definition">What the plugin's <see cref="IMigrationPlugin.Define"/> answers.</param>
    public static string Of(string manifest, PluginDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        var document = JsonNode.Parse(manifest)!.AsObject();
        var provides = Provides(definition);
        // What is no kind and no part has a form of its own, and PluginConformance compares it with the code.
        foreach (var other in (document["provides"] as JsonObject)?.Where(m => !provides.ContainsKey(m.Key) && !_parts.Contains(m.Key, StringComparer.Ordinal)).ToArray() ?? [])
        {
            provides[other.Key] = other.Value?.DeepClone();
        }

        document["provides"] = provides;
        return JsonLayout.Of(document) + "\n";
    }

    /// <summary>A kind as the manifest describes it: enough to list it without running code.</summary>
    internal static JsonObject Kind(ChangeKindInfo info)
    {
        var node = new JsonObject
        {
            ["kind"] = info.Kind.Id,
            ["effect"] = Word(info.Effect),
            ["title"] = info.Title,
            ["purpose"] = info.Purpose,
            ["verdicts"] = new JsonObject
            {
                ["rows"] = Word(info.Contexts.Rows),
                ["writers"] = Word(info.Contexts.Writers),
                ["readers"] = Word(info.Contexts.Readers),
                ["rollback"] = Word(info.Contexts.Rollback),
            },
        };
        if (info.DefaultLevel is { } level)
        {
            node["level"] = Word(level);
        }

        if (info.Mirror is { } mirror)
        {
            node["mirror"] = mirror.Id;
        }

        if (info.MirrorWaiver is { } waiver)
        {
            node["mirrorWaiver"] = waiver;
        }

        return node;
    }

    internal static string Word<T>(T value) where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    private static JsonObject Provides(PluginDefinition definition)
    {
        var node = new JsonObject();
        Add(node, "kinds", definition.Kinds.Select(Kind), "kind");
        Add(node, "detectors", definition.Detectors.Select(Detector));
        Add(node, "strategies", definition.Strategies.Select(s => new JsonObject { ["id"] = s.Id, ["claims"] = Set(s.Claims.Select(c => c.Text)) }));
        Add(node, "rules", definition.Rules.Select(r => new JsonObject { ["id"] = r.Id, ["watches"] = Set(r.Watches.Select(w => w.Text)) }));
        Add(node, "conversions", definition.Conversions.GroupBy(c => c.From, StringComparer.Ordinal).Select(Conversions), "from");
        return node;
    }

    private static JsonObject Detector(IChangeDetector detector)
    {
        var node = new JsonObject
        {
            ["id"] = detector.Id,
            ["consumes"] = Set(detector.Consumes.Select(c => c.Text)),
            ["produces"] = Set(detector.Produces.Select(p => p.Id)),
        };
        if (detector.OnlyWhenFound)
        {
            node["onlyWhenFound"] = true;
        }

        return node;
    }

    private static JsonObject Conversions(IGrouping<string, ConversionEdge> edges)
    {
        var node = new JsonObject { ["from"] = edges.Key };
        foreach (var verdict in edges.GroupBy(e => e.Fit).OrderBy(g => g.Key))
        {
            node[Word(verdict.Key)] = Set(verdict.Select(e => e.To));
        }

        return node;
    }

    private static void Add(JsonObject provides, string part, IEnumerable<JsonObject> entries, string key = "id")
    {
        JsonNode[] sorted = [.. entries.OrderBy(e => (string?)e[key], StringComparer.Ordinal)];
        if (sorted.Length > 0)
        {
            provides[part] = new JsonArray(sorted);
        }
    }

    private static JsonArray Set(IEnumerable<string> texts) =>
        new([.. texts.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(t => JsonValue.Create(t))]);
}

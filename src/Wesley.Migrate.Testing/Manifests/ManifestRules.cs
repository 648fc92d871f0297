using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Testing;

/// <summary>A manifest must say what the code brings, no more and no less: listing plugins runs none of their code.</summary>
internal static class ManifestRules
{
    internal static ImmutableArray<string> Problems(PluginDefinition definition, string manifest)
    {
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(manifest, new JsonDocumentOptions { AllowDuplicateProperties = false });
        }
        catch (JsonException exception)
        {
            return [$"The manifest is no JSON: {exception.Message}"];
        }

        using (document)
        {
            string[] code = [.. Lines(definition)];
            string[] said = document.RootElement.TryGetProperty("provides", out var provides) ? [.. Lines(provides)] : [];
            return
            [
                .. code.Except(said, StringComparer.Ordinal).Select(line => $"The code brings '{line}', and the manifest does not say so."),
                .. said.Except(code, StringComparer.Ordinal).Select(line => $"The manifest says '{line}', and the code does not bring it."),
                .. Descriptions(definition, provides),
                .. Options(document.RootElement),
            ];
        }
    }

    /// <summary>Everything that a definition brings, a line each.</summary>
    internal static IEnumerable<string> Lines(PluginDefinition definition) =>
    [
        .. definition.Kinds.Select(k => $"kind {k.Kind} effect {ManifestText.Word(k.Effect)}"),
        .. definition.Detectors.Select(d => $"detector {d.Id} consumes {Set(d.Consumes.Select(c => c.Text))} produces {Set(d.Produces.Select(p => p.Id))}{(d.OnlyWhenFound ? " only when found" : "")}"),
        .. definition.Strategies.Select(s => $"strategy {s.Id} claims {Set(s.Claims.Select(c => c.Text))}"),
        .. definition.Rules.Select(r => $"rule {r.Id} watches {Set(r.Watches.Select(w => w.Text))}"),
        .. definition.Conversions.Select(c => $"conversion {c.From} -> {c.To} {JsonNamingPolicy.KebabCaseLower.ConvertName(c.Fit.ToString())}"),
    ];

    private static IEnumerable<string> Lines(JsonElement provides) =>
    [
        .. Entries(provides, "kinds").Select(k => $"kind {Text(k, "kind")} effect {Text(k, "effect")}"),
        .. Entries(provides, "detectors").Select(d => $"detector {Text(d, "id")} consumes {List(d, "consumes")} produces {List(d, "produces")}{(d.TryGetProperty("onlyWhenFound", out var only) && only.ValueKind == JsonValueKind.True ? " only when found" : "")}"),
        .. Entries(provides, "strategies").Select(s => $"strategy {Text(s, "id")} claims {List(s, "claims")}"),
        .. Entries(provides, "rules").Select(r => $"rule {Text(r, "id")} watches {List(r, "watches")}"),
        .. from entry in Entries(provides, "conversions")
           from verdict in entry.EnumerateObject().Where(v => v.Value.ValueKind == JsonValueKind.Array)
           from to in verdict.Value.EnumerateArray()
           select $"conversion {Text(entry, "from")} -> {to} {verdict.Name}",
    ];

    private static IEnumerable<string> Descriptions(PluginDefinition definition, JsonElement provides) =>
        from said in provides.ValueKind == JsonValueKind.Object ? Entries(provides, "kinds") : []
        let info = definition.Kinds.FirstOrDefault(k => string.Equals(k.Kind.Id, Text(said, "kind"), StringComparison.Ordinal))
        where info is not null && !JsonNode.DeepEquals(JsonNode.Parse(said.GetRawText()), ManifestText.Kind(info))
        select $"The manifest describes {info.Kind} otherwise than the code does: let ManifestText.Of write it.";

    private static IEnumerable<string> Options(JsonElement manifest)
    {
        if (manifest.TryGetProperty("optionsSchema", out var schema)
            && !(schema.ValueKind == JsonValueKind.Object && schema.TryGetProperty("additionalProperties", out var more) && more.ValueKind == JsonValueKind.False))
        {
            yield return "The options schema does not set additionalProperties to false, so a misspelt option would be ignored.";
        }
    }

    private static JsonElement[] Entries(JsonElement provides, string part) =>
        provides.TryGetProperty(part, out var entries) && entries.ValueKind == JsonValueKind.Array ? [.. entries.EnumerateArray()] : [];

    private static string Text(JsonElement entry, string name) => entry.TryGetProperty(name, out var value) ? value.ToString() : "";

    private static string List(JsonElement entry, string name) =>
        entry.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array ? Set(value.EnumerateArray().Select(v => v.ToString())) : "nothing";

    private static string Set(IEnumerable<string> texts) =>
        string.Join(", ", texts.Order(StringComparer.Ordinal)) is { Length: > 0 } some ? some : "nothing";
}

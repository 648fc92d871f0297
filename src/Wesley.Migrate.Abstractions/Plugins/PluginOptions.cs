using System.Text.Json;

namespace Wesley.Migrate.Abstractions;

/// <summary>A plugin's options from <c>wesley.json</c>, checked against the schema in its manifest. Read-only.</summary>
public sealed class PluginOptions
{
    private readonly JsonElement _root;

    private PluginOptions(JsonElement root) => _root = root;

    /// <summary>No options.</summary>
    public static PluginOptions Empty { get; } = Of("{}");

    /// <summary>The options of a JSON object.</summary>
    public static PluginOptions Of(string json)
    {
        using var document = JsonDocument.Parse(json);
        return new(document.RootElement.Clone());
    }

    /// <summary>The text of a member, or the fallback where it is missing.</summary>
    public string? Text(string name, string? fallback = null) =>
        _root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : fallback;

    /// <summary>The whole number of a member, or the fallback where it is missing.</summary>
    public int Number(string name, int fallback) =>
        _root.TryGetProperty(name, out var value) && value.TryGetInt32(out var number) ? number : fallback;

    /// <summary>The truth of a member, or the fallback where it is missing.</summary>
    public bool Flag(string name, bool fallback) =>
        _root.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.True or JsonValueKind.False ? value.GetBoolean() : fallback;

    /// <summary>The texts of an array, or an empty list where it is missing.</summary>
    public IReadOnlyList<string> Texts(string name) =>
        _root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array
            ? [.. value.EnumerateArray().Where(v => v.ValueKind == JsonValueKind.String).Select(v => v.GetString()!)]
            : [];
}

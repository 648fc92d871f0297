using System.Globalization;
using System.Text.Json;

namespace Wesley.Migrate.Engine.Report;

/// <summary>Members of a document that somebody may have edited: what is not there, or is something else, is nothing.</summary>
internal static class Json
{
    internal static string Text(JsonElement owner, string name) =>
        Member(owner, name) is { ValueKind: JsonValueKind.String } value ? value.GetString()! : "";

    internal static long? Number(JsonElement owner, string name) =>
        Member(owner, name) is { ValueKind: JsonValueKind.Number } value && value.TryGetInt64(out var number) ? number : null;

    internal static bool Is(JsonElement owner, string name) => Member(owner, name) is { ValueKind: JsonValueKind.True };

    internal static JsonElement? Object(JsonElement owner, string name) => Member(owner, name) is { ValueKind: JsonValueKind.Object } value ? value : null;

    internal static IEnumerable<JsonElement> Items(JsonElement owner, string name) =>
        Member(owner, name) is { ValueKind: JsonValueKind.Array } value ? value.EnumerateArray() : [];

    internal static string Plain(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();

    internal static string Seconds(long milliseconds) => milliseconds < 1000
        ? string.Create(CultureInfo.InvariantCulture, $"{milliseconds}\u00A0ms")
        : string.Create(CultureInfo.InvariantCulture, $"{milliseconds / 1000d:0.0}\u00A0s");

    private static JsonElement? Member(JsonElement owner, string name) =>
        owner.ValueKind == JsonValueKind.Object && owner.TryGetProperty(name, out var value) ? value : null;
}

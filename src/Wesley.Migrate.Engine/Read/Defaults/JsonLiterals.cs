using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read.Raw;

namespace Wesley.Migrate.Engine.Read.Defaults;

/// <summary>JSON, as text or as a GraphQL value.</summary>
internal static class JsonLiterals
{
    private static readonly JsonWriterOptions _compact = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    internal static LiteralResult Read(RawValue value)
    {
        try
        {
            using var document = JsonDocument.Parse(value.Kind == RawValueKind.String ? value.Text : Json(value));
            if (IsStorable(document.RootElement))
            {
                var json = Compact(document);
                return LiteralResult.Of(SqlText.Literal(json), json);
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or ArgumentException)
        {
            // Said below: neither the syntax error nor half of a surrogate pair has a value.
        }

        return LiteralResult.Needs("JSON without NUL, such as {} or \\\"text\\\"");
    }

    private static string Json(RawValue value) => value.Kind switch
    {
        RawValueKind.Object => $"{{{string.Join(",", value.Members.Select(m => $"{TypeScriptText.Literal(m.Name)}:{Json(m.Value)}"))}}}",
        RawValueKind.List => $"[{string.Join(",", value.Items.Select(Json))}]",
        RawValueKind.String or RawValueKind.Enum => TypeScriptText.Literal(value.Text),
        RawValueKind.Null => "null",
        _ => value.Text,
    };

    private static bool IsStorable(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().All(p => SqlText.IsStorable(p.Name) && IsStorable(p.Value)),
        JsonValueKind.Array => element.EnumerateArray().All(IsStorable),
        JsonValueKind.String => SqlText.IsStorable(element.GetString()!),
        _ => true,
    };

    private static string Compact(JsonDocument document)
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, _compact))
        {
            document.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}

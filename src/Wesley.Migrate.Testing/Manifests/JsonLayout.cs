using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Wesley.Migrate.Testing;

/// <summary>Lays JSON out for people: what fits on a line stays on one.</summary>
internal static class JsonLayout
{
    private const int Width = 130;

    private static readonly JsonSerializerOptions _plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static string Of(JsonNode? node, string indent = "") => node switch
    {
        JsonObject o when indent.Length == 0 || !Fits(o, indent) => Broken('{', '}', o.Select(m => Name(m.Key) + Of(m.Value, indent + "  ")), indent),
        JsonArray a when !Fits(a, indent) => Broken('[', ']', a.Select(item => Of(item, indent + "  ")), indent),
        _ => Line(node),
    };

    private static bool Fits(JsonNode node, string indent) => indent.Length + Line(node).Length <= Width && Depth(node) <= 2;

    // Lists of things read better with a line for each.
    private static int Depth(JsonNode? node) => node switch
    {
        JsonObject o => 1 + o.Select(m => Depth(m.Value)).DefaultIfEmpty().Max(),
        JsonArray a => (a.Any(i => i is JsonObject) ? 2 : 1) + a.Select(Depth).DefaultIfEmpty().Max(),
        _ => 0,
    };

    private static string Line(JsonNode? node) => node switch
    {
        JsonObject { Count: 0 } => "{}",
        JsonObject o => $"{{ {string.Join(", ", o.Select(m => Name(m.Key) + Line(m.Value)))} }}",
        JsonArray a => $"[{string.Join(", ", a.Select(Line))}]",
        null => "null",
        _ => node.ToJsonString(_plain),
    };

    private static string Broken(char open, char close, IEnumerable<string> items, string indent) =>
        $"{open}\n{string.Join(",\n", items.Select(i => $"{indent}  {i}"))}\n{indent}{close}";

    private static string Name(string name) => JsonValue.Create(name).ToJsonString(_plain) + ": ";
}

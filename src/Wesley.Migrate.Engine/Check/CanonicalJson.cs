using System.Text;
using System.Text.Json.Nodes;

namespace Wesley.Migrate.Engine.Check;

/// <summary>
/// JSON in canonical form: members sorted by UTF-16 code units, no white space, the fewest escapes. Numbers are whole ones, which
/// is all that the engine's documents hold. See https://www.rfc-editor.org/rfc/rfc8785.
/// </summary>
internal static class CanonicalJson
{
    internal static string Of(JsonNode? node)
    {
        var text = new StringBuilder();
        Write(text, node);
        return text.ToString();
    }

    private static void Write(StringBuilder text, JsonNode? node)
    {
        switch (node)
        {
            case null:
                text.Append("null");
                break;
            case JsonObject members:
                Join(text, '{', '}', members.OrderBy(m => m.Key, StringComparer.Ordinal), m =>
                {
                    Quote(text, m.Key);
                    text.Append(':');
                    Write(text, m.Value);
                });
                break;
            case JsonArray items:
                Join(text, '[', ']', items, item => Write(text, item));
                break;
            default:
                if (node.GetValueKind() == System.Text.Json.JsonValueKind.String)
                {
                    Quote(text, node.GetValue<string>());
                }
                else
                {
                    text.Append(node.ToJsonString());
                }

                break;
        }
    }

    private static void Join<T>(StringBuilder text, char open, char close, IEnumerable<T> items, Action<T> write)
    {
        text.Append(open);
        var first = true;
        foreach (var item in items)
        {
            text.Append(first ? "" : ",");
            first = false;
            write(item);
        }

        text.Append(close);
    }

    private static void Quote(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var c in value)
        {
            text.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\b' => "\\b",
                '\f' => "\\f",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                < ' ' => $"\\u{(int)c:x4}",
                _ => c.ToString(),
            });
        }

        text.Append('"');
    }
}

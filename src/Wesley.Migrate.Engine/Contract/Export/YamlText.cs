using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Wesley.Migrate.Engine.Read;

namespace Wesley.Migrate.Engine.Contract.Export;

/// <summary>
/// A JSON document in YAML's block form. Every text is in double quotes, in which no text means anything but itself, and shows
/// what a reader would not see. Libraries leave marks as they are that turn the reading direction.
/// </summary>
internal static class YamlText
{
    internal static string Of(JsonObject document)
    {
        var text = new StringBuilder();
        Members(text, document, 0);
        return text.ToString();
    }

    /// <param name="text">What is written so far.</param>
    /// <param name="members">The members.</param>
    /// <param name="depth">The column of their keys.</param>
    /// <param name="indented">Whether the first key stands at its column already, behind the dash of an item.</param>
    private static void Members(StringBuilder text, JsonObject members, int depth, bool indented = false)
    {
        foreach (var (name, value) in members)
        {
            text.Append(' ', indented ? 0 : depth).Append(Key(name)).Append(':');
            indented = false;
            Value(text, value, depth);
        }
    }

    private static void Value(StringBuilder text, JsonNode? value, int depth)
    {
        switch (value)
        {
            case JsonObject { Count: > 0 } members:
                text.Append('\n');
                Members(text, members, depth + 2);
                break;
            case JsonArray { Count: > 0 } items:
                text.Append('\n');
                foreach (var item in items)
                {
                    text.Append(' ', depth + 2).Append("- ");
                    Item(text, item, depth + 4);
                }

                break;
            default:
                text.Append(' ').Append(Scalar(value)).Append('\n');
                break;
        }
    }

    private static void Item(StringBuilder text, JsonNode? item, int depth)
    {
        if (item is JsonObject { Count: > 0 } members)
        {
            Members(text, members, depth, indented: true);
        }
        else
        {
            text.Append(Scalar(item)).Append('\n');
        }
    }

    // The exports' own keys are words; YAML 1.1 reads some words as truth values, and none of them is a key here.
    private static string Key(string name) => name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_') ? name : Quoted(name);

    private static string Scalar(JsonNode? value) => value switch
    {
        null => "null",
        JsonObject => "{}",
        JsonArray => "[]",
        JsonValue v when v.TryGetValue<string>(out var s) => Quoted(s),
        _ => value.ToJsonString(),
    };

    private static string Quoted(string value)
    {
        var text = new StringBuilder("\"");
        foreach (var rune in value.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\n' => text.Append("\\n"),
                '\t' => text.Append("\\t"),
                _ when !HiddenCharacters.Is(rune) => text.Append(rune.ToString()),
                _ when rune.IsBmp => text.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:X4}"),
                _ => text.Append(CultureInfo.InvariantCulture, $"\\U{rune.Value:X8}"),
            };
        }

        return text.Append('"').ToString();
    }
}

using System.Text;
using System.Text.Json;

namespace Wesley.Migrate.Engine.Check;

/// <summary>
/// What is legal JSON and no document for all that: a member that stands twice in its object, of which readers keep one or the
/// other, and half of a surrogate pair, which throws where it is read. See https://www.rfc-editor.org/rfc/rfc8259#section-8.2.
/// </summary>
internal sealed record JsonFault(int Line, int Column, string Message)
{
    /// <summary>The first fault, line and column from 1; null when there is none or the text is no JSON.</summary>
    internal static JsonFault? First(string json)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        var reader = new Utf8JsonReader(bytes);
        var objects = new Stack<HashSet<string>>();
        try
        {
            while (reader.Read())
            {
                if (Problem(ref reader, objects) is { } problem)
                {
                    var before = bytes.AsSpan(0, (int)reader.TokenStartIndex);
                    var lineStart = before.LastIndexOf((byte)'\n') + 1;
                    return new(before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[lineStart..]) + 1, problem);
                }
            }
        }
        catch (JsonException)
        {
            // Whoever parses the text says where it is no JSON.
        }

        return null;
    }

    private static string? Problem(ref Utf8JsonReader reader, Stack<HashSet<string>> objects)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                objects.Push(new(StringComparer.Ordinal));
                return null;
            case JsonTokenType.EndObject:
                objects.Pop();
                return null;
            case JsonTokenType.PropertyName or JsonTokenType.String:
                var text = Text(ref reader);
                return text is null ? "The text holds half of a surrogate pair, which is no character."
                    : reader.TokenType == JsonTokenType.PropertyName && !objects.Peek().Add(text) ? $"The member '{text}' stands twice in its object."
                    : null;
            default:
                return null;
        }
    }

    private static string? Text(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}

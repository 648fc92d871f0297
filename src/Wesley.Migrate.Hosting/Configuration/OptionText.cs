using System.Text;
using System.Text.Json;
using Wesley.Migrate.Engine.Read;

namespace Wesley.Migrate.Hosting.Configuration;

/// <summary>
/// Cuts one plugin's options out of the file and puts blanks where the rest was, so that whatever checks them names the line and
/// column of the file.
/// </summary>
internal static class OptionText
{
    internal static SourceText Of(SourceText source, string plugin)
    {
        var bytes = Encoding.UTF8.GetBytes(source.Text);
        var (start, end) = Span(bytes, plugin);
        var before = Encoding.UTF8.GetString(bytes.AsSpan(0, start));
        return source with { Text = Blank(before) + Encoding.UTF8.GetString(bytes.AsSpan(start, end - start)) };
    }

    private static (int Start, int End) Span(byte[] bytes, string plugin)
    {
        var json = new Utf8JsonReader(bytes);
        Enter(ref json, "plugins");
        Enter(ref json, plugin);
        var start = (int)json.TokenStartIndex;
        json.Skip();
        return (start, (int)json.BytesConsumed);
    }

    /// <summary>Moves to the value of a member of the object that comes next; the document has been checked, so it is there.</summary>
    private static void Enter(ref Utf8JsonReader json, string member)
    {
        if (json.TokenType != JsonTokenType.StartObject)
        {
            json.Read();
        }

        for (json.Read(); !json.ValueTextEquals(member); json.Read())
        {
            json.Read();
            json.Skip();
        }

        json.Read();
    }

    private static string Blank(string text) => string.Create(text.Length, text, static (span, source) =>
    {
        for (var i = 0; i < span.Length; i++)
        {
            span[i] = source[i] == '\n' ? '\n' : ' ';
        }
    });
}

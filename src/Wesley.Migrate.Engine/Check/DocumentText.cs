using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Wesley.Migrate.Engine.Read;

namespace Wesley.Migrate.Engine.Check;

/// <summary>How the engine writes JSON: two spaces, LF, a line end at the end, and no escapes that a reader does not need.</summary>
internal static class DocumentText
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    internal static string Of(JsonNode document) =>
        string.Concat(document.ToJsonString(Readable).EnumerateRunes().Select(Visible)) + "\n";

    // The writer escapes controls and leaves marks as they are that turn the direction in which a text is read.
    private static string Visible(Rune rune) =>
        rune.Value == '\n' || !HiddenCharacters.Is(rune) ? rune.ToString()
        : string.Concat(rune.ToString().Select(c => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}")));

    /// <summary>An enum's value as documents name it.</summary>
    internal static string Kebab<T>(T value) where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}

using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

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

    internal static string Of(JsonNode document) => document.ToJsonString(Readable) + "\n";

    /// <summary>An enum's value as documents name it.</summary>
    internal static string Kebab<T>(T value) where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}

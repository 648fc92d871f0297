using System.Text.Json.Nodes;

namespace Wesley.Migrate.Cli.Output.Json;

/// <summary>Texts as a JSON array, made without reflection.</summary>
internal static class JsonTexts
{
    internal static JsonArray Of(IEnumerable<string> texts) => new([.. texts.Select(t => JsonValue.Create(t))]);
}

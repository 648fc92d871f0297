using System.Text.Json.Nodes;

namespace Wesley.Migrate.Cli.Output.Json;

/// <summary>An explanation for programs: <c>schemas/explanation.schema.json</c>.</summary>
internal static class ExplanationJson
{
    internal static JsonObject Of(string subject, string text) => new()
    {
        ["formatVersion"] = "1.0",
        ["kind"] = "wesley-explanation",
        ["subject"] = subject,
        ["text"] = text.TrimEnd('\n'),
    };
}

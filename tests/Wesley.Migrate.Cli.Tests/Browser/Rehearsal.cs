using System.Text.Json.Nodes;

namespace Wesley.Migrate.Cli.Tests.Browser;

/// <summary>A rehearsal's result with texts of one's choice, as a page has to show it.</summary>
internal static class Rehearsal
{
    internal static JsonObject Result(string text, string path) => new()
    {
        ["formatVersion"] = "1.0",
        ["kind"] = "wesley-rehearsal",
        ["passed"] = true,
        ["engine"] = text,
        ["steps"] = new JsonArray(
            new JsonObject { ["step"] = "pre-check", ["seconds"] = 0.2, ["result"] = text },
            new JsonObject { ["step"] = path, ["seconds"] = 1.5, ["locks"] = new JsonArray("ACCESS SHARE", text) }),
    };
}

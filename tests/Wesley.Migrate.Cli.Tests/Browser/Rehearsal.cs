using System.Text.Json.Nodes;

namespace Wesley.Migrate.Cli.Tests.Browser;

/// <summary>A rehearsal's result with texts of one's choice, as a page has to show it.</summary>
internal static class Rehearsal
{
    internal static JsonObject Result(string text, string path) => new()
    {
        ["formatVersion"] = "1.0",
        ["kind"] = "wesley-rehearsal",
        ["green"] = false,
        ["engine"] = new JsonObject { ["name"] = "PGlite", ["version"] = text },
        ["rows"] = 10000,
        ["seed"] = 1,
        ["milliseconds"] = 21400,
        ["steps"] = new JsonArray(
            new JsonObject { ["step"] = null, ["artifact"] = "rows", ["ok"] = true, ["milliseconds"] = 900, ["rows"] = 10000, ["kill"] = null, ["locks"] = new JsonArray() },
            new JsonObject
            {
                ["step"] = "backfill-001-user", ["artifact"] = path, ["ok"] = true, ["milliseconds"] = 1500, ["rows"] = 10000,
                ["kill"] = new JsonObject { ["after"] = 4000, ["resumed"] = 6000 },
                ["locks"] = new JsonArray(
                    new JsonObject { ["relation"] = text, ["mode"] = "ROW EXCLUSIVE", ["planned"] = true },
                    new JsonObject { ["relation"] = "users", ["mode"] = "SHARE", ["planned"] = false }),
            }),
        ["assertions"] = new JsonArray(
            new JsonObject { ["contract"] = "post-check", ["id"] = text, ["kind"] = "nullability", ["holds"] = true, ["caught"] = "by-counterexample" },
            new JsonObject { ["contract"] = "post-check", ["id"] = "x", ["kind"] = "nullability", ["holds"] = true, ["caught"] = "missed" }),
        ["rollback"] = new JsonArray(new JsonObject { ["steps"] = new JsonArray(text), ["class"] = "reversible-until", ["verdict"] = "loss-as-stated", ["differences"] = new JsonArray(text), ["milliseconds"] = 300 }),
        ["writers"] = new JsonObject { ["transactions"] = 40, ["inserted"] = 30, ["updated"] = 50 },
        ["problems"] = new JsonArray(text),
    };
}

using System.Text.Json.Nodes;
using Wesley.Migrate.Cli.Input;
using Wesley.Migrate.Hosting.Catalog;

namespace Wesley.Migrate.Cli.Output.Json;

/// <summary>The plugins found, for programs: <c>schemas/plugin-list.schema.json</c>.</summary>
internal static class PluginListJson
{
    internal static JsonObject Of(PluginSession session) => new()
    {
        ["formatVersion"] = "1.0",
        ["kind"] = "wesley-plugin-list",
        ["plugins"] = new JsonArray([.. session.Folders.Select(Node)]),
        ["diagnostics"] = new JsonArray([.. session.Diagnostics.Select(DiagnosticJson.Node)]),
    };

    private static JsonObject Node(PluginFolder folder)
    {
        var (manifest, provides) = (folder.Manifest, folder.Manifest.Provides);
        return new()
        {
            ["id"] = manifest.Id,
            ["version"] = manifest.Version,
            ["engineApi"] = manifest.EngineApi,
            ["folder"] = folder.Name,
            ["bundled"] = folder.Bundled,
            ["description"] = manifest.Description,
            ["licence"] = manifest.Licence,
            ["kinds"] = JsonTexts.Of(provides.Kinds.Select(k => k.Kind)),
            ["detectors"] = JsonTexts.Of(provides.Detectors.Select(d => d.Id)),
            ["strategies"] = JsonTexts.Of(provides.Strategies.Select(s => s.Id)),
            ["rules"] = JsonTexts.Of(provides.Rules.Select(r => r.Id)),
            ["conversions"] = JsonTexts.Of(provides.Conversions.SelectMany(c => c.Lines)),
            ["takesOptions"] = manifest.OptionsSchema is not null,
        };
    }
}

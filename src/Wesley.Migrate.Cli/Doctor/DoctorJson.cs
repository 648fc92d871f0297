using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Cli.Output.Json;

namespace Wesley.Migrate.Cli.Doctor;

/// <summary>The findings for programs: <c>schemas/doctor.schema.json</c>.</summary>
internal static class DoctorJson
{
    internal static JsonObject Of(ImmutableArray<PluginHealth> plugins, ImmutableArray<Diagnostic> others) => new()
    {
        ["formatVersion"] = "1.0",
        ["kind"] = "wesley-doctor",
        ["plugins"] = new JsonArray([.. plugins.Select(Node)]),
        ["diagnostics"] = new JsonArray([.. others.Select(DiagnosticJson.Node)]),
    };

    private static JsonObject Node(PluginHealth health) => new()
    {
        ["id"] = health.Folder.Manifest.Id,
        ["version"] = health.Folder.Manifest.Version,
        ["folder"] = health.Folder.Name,
        ["asked"] = JsonTexts.Of(health.Asked),
        ["notAsked"] = JsonTexts.Of(health.NotAsked),
        ["problems"] = new JsonArray([.. health.Problems.Select(DiagnosticJson.Node)]),
    };
}

using System.Text.Json;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine;
using Wesley.Migrate.Engine.Read;
using Wesley.Migrate.Hosting.Documents;

namespace Wesley.Migrate.Hosting.Manifests;

/// <summary>From the text of a manifest to the manifest.</summary>
internal static class ManifestReader
{
    private const string Id = "manifest-invalid";

    internal static StageResult<PluginManifest?> Read(SourceText source)
    {
        var problems = SchemaCheck.Run(source, DocumentSchema.Parsed("plugin-manifest"), Id, plugin: null);
        if (!problems.IsEmpty)
        {
            return new() { Value = null, Diagnostics = problems };
        }

        try
        {
            return new() { Value = JsonSerializer.Deserialize(source.Text, HostingJson.Default.PluginManifest) };
        }
        catch (JsonException problem)
        {
            return new() { Value = null, Diagnostics = [Unreadable(source, problem)] };
        }
    }

    private static Diagnostic Unreadable(SourceText source, JsonException problem) => new()
    {
        Id = Id,
        Severity = Severity.Error,
        Class = FailureClass.Configuration,
        Message = $"'{source.Name}' cannot be read: {JsonText.Reason(problem)}",
        AfterLocation = JsonText.Place(source, problem),
        NextStep = "Correct the file at this place.",
    };
}

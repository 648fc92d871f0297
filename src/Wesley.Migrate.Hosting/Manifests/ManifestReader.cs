using System.Text.Json;
using Wesley.Migrate.Engine;
using Wesley.Migrate.Engine.Check;
using Wesley.Migrate.Engine.Read;
using Wesley.Migrate.Hosting.Documents;

namespace Wesley.Migrate.Hosting.Manifests;

/// <summary>From the text of a manifest to the manifest.</summary>
internal static class ManifestReader
{
    internal static StageResult<PluginManifest?> Read(SourceText source)
    {
        var problems = KnownManifests.Holds(source) ? [] : JsonDocumentCheck.Problems("plugin-manifest", source);
        return problems.IsEmpty
            ? new() { Value = JsonSerializer.Deserialize(source.Text, HostingJson.Default.PluginManifest) }
            : new() { Value = null, Diagnostics = problems };
    }
}

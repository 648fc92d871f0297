using Wesley.Migrate.Engine;
using Wesley.Migrate.Engine.Check;
using Wesley.Migrate.Engine.Read;

namespace Wesley.Migrate.Hosting.Manifests;

/// <summary>From the text of a manifest to the manifest.</summary>
internal static class ManifestReader
{
    internal static StageResult<PluginManifest?> Read(SourceText source)
    {
        var problems = KnownManifests.Holds(source) ? [] : JsonDocumentCheck.Problems("plugin-manifest", source);
        return problems.IsEmpty
            ? new() { Value = ManifestDocument.Read(source.Text) }
            : new() { Value = null, Diagnostics = problems };
    }
}

using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Hosting.Manifests;

namespace Wesley.Migrate.Hosting.Catalog;

/// <summary>What can be wrong with the folders themselves.</summary>
internal static class CatalogProblem
{
    internal static Diagnostic Missing(PluginRoot root) => new()
    {
        Id = "plugins-folder-missing",
        Severity = Severity.Error,
        Class = FailureClass.Configuration,
        Message = $"The plugin folder '{root.Name}' does not exist.",
        NextStep = "Create it, or correct --plugins or \"pluginFolders\" in wesley.json.",
    };

    internal static Diagnostic NoManifest(string folder) => new()
    {
        Id = "plugin-without-manifest",
        Severity = Severity.Warning,
        Class = FailureClass.Configuration,
        Message = $"'{folder}' holds no {PluginManifest.FileName} and is no plugin.",
        NextStep = $"Build the plugin into it, or move it out of the plugin folder.",
    };

    internal static Diagnostic Twice(string id, ImmutableArray<PluginFolder> folders) => new()
    {
        Id = "plugin-id-twice",
        Severity = Severity.Error,
        Class = FailureClass.Configuration,
        Plugin = id,
        Message = $"The plugin '{id}' is there twice.",
        Notes = [.. folders.Select(f => $"{f.Name}, version {f.Manifest.Version}" + (f.Bundled ? ", came with the program" : ""))],
        NextStep = folders.Any(f => f.Bundled)
            ? "Remove one of them, or pass --no-bundled and name every plugin folder with --plugins."
            : "Remove one of them.",
    };
}

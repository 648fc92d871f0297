using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Hosting.Catalog;

namespace Wesley.Migrate.Hosting.Probe;

/// <summary>What can be wrong with an assembly before it is loaded.</summary>
internal static class ProbeProblem
{
    internal static Diagnostic AssemblyMissing(PluginFolder folder) => Of(folder, "plugin-assembly-missing") with
    {
        Message = $"The plugin '{folder.Manifest.Id}' names the assembly '{folder.Manifest.Assembly}', which is not in '{folder.Name}'.",
        NextStep = "Build the plugin again and copy its whole output folder.",
    };

    internal static Diagnostic NoAssembly(PluginFolder folder) => Of(folder, "plugin-assembly-unreadable") with
    {
        Message = $"'{folder.Name}/{folder.Manifest.Assembly}' of the plugin '{folder.Manifest.Id}' is no .NET assembly.",
        NextStep = "Build the plugin again and copy its whole output folder.",
    };

    internal static Diagnostic NoAbstractions(PluginFolder folder) => Of(folder, "plugin-entry-missing") with
    {
        Message = $"The plugin '{folder.Manifest.Id}' does not refer to Wesley.Migrate.Abstractions and cannot hold an IMigrationPlugin.",
        NextStep = "Name the assembly with the plugin class as \"assembly\" in its manifest.",
    };

    internal static Diagnostic ManifestLies(PluginFolder folder, Version compiled) => Of(folder, "plugin-api-mismatch") with
    {
        Message = $"The manifest of the plugin '{folder.Manifest.Id}' says engineApi {folder.Manifest.EngineApi}, its assembly was compiled against {compiled.ToString(2)}.",
        NextStep = "Build the plugin again: the build writes engineApi.",
    };

    internal static Diagnostic OtherApi(PluginFolder folder, Version plugin, Version host) =>
        Of(folder, plugin.Major == host.Major ? "plugin-api-newer" : "plugin-api-other") with
        {
            Message = $"The plugin '{folder.Manifest.Id}' {folder.Manifest.Version} was built for plugin interface {plugin}; this engine has {host}.",
            NextStep = plugin > host
                ? $"Upgrade the engine to one with plugin interface {plugin}, or install a version of the plugin for {host}."
                : $"Upgrade the plugin to a version for plugin interface {host}.",
        };

    internal static Diagnostic NewerFramework(PluginFolder folder, Version plugin, Version runtime) => Of(folder, "plugin-framework-newer") with
    {
        Message = $"The plugin '{folder.Manifest.Id}' needs .NET {plugin}; this engine runs on .NET {runtime.ToString(2)}.",
        NextStep = $"Upgrade .NET to {plugin}, or build the plugin for net{runtime.ToString(2)}.",
    };

    internal static Diagnostic LinkOutside(PluginFolder folder, string link) => Of(folder, "plugin-link-outside") with
    {
        Message = $"'{folder.Name}/{link}' of the plugin '{folder.Manifest.Id}' is a link that leads out of the plugin's folder.",
        NextStep = "Copy the file that is meant into the folder, or remove the plugin's folder.",
    };

    /// <summary>A copy is never loaded, because types that are shared must come from one assembly.</summary>
    internal static Diagnostic? OwnAbstractions(PluginFolder folder) => !File.Exists(Path.Combine(folder.Path, AssemblyProbe.Abstractions + ".dll")) ? null
        : Of(folder, "plugin-own-abstractions") with
        {
            Severity = Severity.Warning,
            Message = $"The plugin '{folder.Manifest.Id}' brings a copy of {AssemblyProbe.Abstractions}.dll, which is not used: the engine's own is.",
            NextStep = "Delete it; in the plugin's project, refer to the package with ExcludeAssets=\"runtime\".",
        };

    private static Diagnostic Of(PluginFolder folder, string id) => new()
    {
        Id = id,
        Severity = Severity.Error,
        Class = FailureClass.Configuration,
        Plugin = folder.Manifest.Id,
        Message = "",
        Notes = [$"Its folder is '{folder.Name}'."],
    };
}

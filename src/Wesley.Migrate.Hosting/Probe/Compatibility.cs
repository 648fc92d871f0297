using System.Reflection;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Hosting.Catalog;

namespace Wesley.Migrate.Hosting.Probe;

/// <summary>Whether this host can run a plugin, from its manifest and its metadata.</summary>
internal static class Compatibility
{
    /// <summary>Major and minor of the plugin interface of this host.</summary>
    internal static Version HostApi { get; } = Version.Parse(
        typeof(IMigrationPlugin).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "EngineApi").Value!);

    /// <summary>The reason why not, or <see langword="null"/>.</summary>
    internal static Diagnostic? Problem(PluginFolder folder, AssemblyFacts facts) => Problem(folder, facts, HostApi, Environment.Version);

    internal static Diagnostic? Problem(PluginFolder folder, AssemblyFacts facts, Version hostApi, Version runtime)
    {
        var api = Version.Parse(folder.Manifest.EngineApi);
        return facts.Abstractions is not { } compiled ? ProbeProblem.NoAbstractions(folder)
            : compiled.Major != api.Major ? ProbeProblem.ManifestLies(folder, compiled)
            : api.Major != hostApi.Major || api.Minor > hostApi.Minor ? ProbeProblem.OtherApi(folder, api, hostApi)
            : facts.DotNet is { } dotnet && dotnet.Major > runtime.Major ? ProbeProblem.NewerFramework(folder, dotnet, runtime)
            : null;
    }
}

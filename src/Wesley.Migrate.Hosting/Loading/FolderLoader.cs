using System.Diagnostics.CodeAnalysis;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine;
using Wesley.Migrate.Engine.Plugins;
using Wesley.Migrate.Hosting.Catalog;
using Wesley.Migrate.Hosting.Probe;

namespace Wesley.Migrate.Hosting.Loading;

/// <summary>One folder to one plugin, or to the reason why not.</summary>
internal static class FolderLoader
{
    /// <summary>What loading, constructing and defining together may take.</summary>
    internal static TimeSpan Budget { get; } = TimeSpan.FromSeconds(10);

    internal static StageResult<LoadedPlugin?> Load(PluginFolder folder, PluginOptions options) => Load(folder, options, Budget);

    internal static StageResult<LoadedPlugin?> Load(PluginFolder folder, PluginOptions options, TimeSpan budget)
    {
        if (!File.Exists(folder.AssemblyPath))
        {
            return Fail(ProbeProblem.AssemblyMissing(folder));
        }

        if (AssemblyProbe.Read(folder.AssemblyPath) is not { } facts)
        {
            return Fail(ProbeProblem.NoAssembly(folder));
        }

        return Compatibility.Problem(folder, facts) is { } incompatible ? Fail(incompatible) : WithinBudget(folder, options, budget);
    }

    // A plugin that never returns must not hang the run; its thread dies with the process.
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "The plugin boundary: whatever a plugin throws is a diagnostic.")]
    private static StageResult<LoadedPlugin?> WithinBudget(PluginFolder folder, PluginOptions options, TimeSpan budget)
    {
        StageResult<LoadedPlugin?>? result = null;
        var thread = new Thread(() =>
        {
            try
            {
                result = Run(folder, options);
            }
            catch (Exception problem)
            {
                result = Fail(LoadProblem.Of(folder, problem));
            }
        })
        { IsBackground = true, Name = folder.Manifest.Id };
        thread.Start();
        return thread.Join(budget) ? result! : Fail(LoadProblem.TooSlow(folder, budget));
    }

    private static StageResult<LoadedPlugin?> Run(PluginFolder folder, PluginOptions options)
    {
        var types = PluginActivator.Candidates(PluginContext.Load(folder.AssemblyPath));
        if (types is not [var type])
        {
            return Fail(types.Length == 0 ? LoadProblem.NoEntry(folder) : LoadProblem.Ambiguous(folder, types.Select(t => t.FullName!)));
        }

        var definition = PluginActivator.Define(PluginActivator.Create(type), options);
        return ManifestDrift.Differences(folder.Manifest.Provides, definition) is { Count: > 0 } differences
            ? Fail(LoadProblem.Drift(folder, differences))
            : new() { Value = new() { Identity = Identity(folder), Definition = definition } };
    }

    private static PluginIdentity Identity(PluginFolder folder) =>
        new() { Id = folder.Manifest.Id, Version = folder.Manifest.Version, Sha256 = FolderHash.Of(folder.Path) };

    private static StageResult<LoadedPlugin?> Fail(Diagnostic problem) => new() { Value = null, Diagnostics = [problem] };
}

using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine;
using Wesley.Migrate.Engine.Plugins;
using Wesley.Migrate.Hosting.Catalog;
using Wesley.Migrate.Hosting.Definition;
using Wesley.Migrate.Hosting.Probe;
using Wesley.Migrate.Hosting.Watch;

namespace Wesley.Migrate.Hosting.Loading;

/// <summary>One folder to one plugin, or to the reason why not.</summary>
/// <param name="budget">What loading, constructing and defining together may take.</param>
/// <param name="watch">Who looks on while a plugin does that did not come with the program.</param>
/// <param name="linked">The plugins that the program itself holds; null where it loads them all.</param>
internal sealed class FolderLoader(TimeSpan budget, PluginWatch? watch = null, LinkedAssemblies? linked = null)
{
    internal StageResult<LoadedPlugin?> Load(PluginFolder folder, PluginOptions options)
    {
        var entries = FolderEntry.All(folder.Path);
        if (Obstacle(folder, entries) is { } obstacle)
        {
            return Fail(obstacle);
        }

        var hash = Beside.Run(() => FolderHash.Of(entries));
        var identity = new PluginIdentity { Id = folder.Manifest.Id, Version = folder.Manifest.Version, Sha256 = folder.Bundled ? "" : hash.GetAwaiter().GetResult(), Bundled = folder.Bundled };
        var loaded = WithinBudget(folder, identity, options);
        // Nobody looks on while a plugin runs that came with the program, so that its hash is asked for by the plan only.
        if (loaded.Value is { } plugin)
        {
            loaded = loaded with { Value = plugin with { Identity = identity with { Sha256 = hash.GetAwaiter().GetResult() } } };
        }

        return ProbeProblem.OwnAbstractions(folder) is { } copy ? loaded with { Diagnostics = loaded.Diagnostics.Add(copy) } : loaded;
    }

    /// <summary>What can be told without running any of its code.</summary>
    internal static Diagnostic? Obstacle(PluginFolder folder) => Obstacle(folder, FolderEntry.All(folder.Path));

    private static Diagnostic? Obstacle(PluginFolder folder, ImmutableArray<FolderEntry> entries) =>
        FolderLinks.Outside(folder.Path, entries) is { } link ? ProbeProblem.LinkOutside(folder, link)
        : !File.Exists(folder.AssemblyPath) ? ProbeProblem.AssemblyMissing(folder)
        : AssemblyProbe.Read(folder.AssemblyPath) is not { } facts ? ProbeProblem.NoAssembly(folder)
        : Compatibility.Problem(folder, facts);

    // A plugin that never returns must not hang the run; its thread dies with the process.
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "The plugin boundary: whatever a plugin throws is a diagnostic.")]
    private StageResult<LoadedPlugin?> WithinBudget(PluginFolder folder, PluginIdentity identity, PluginOptions options)
    {
        const string Part = "Define";
        var onlooker = folder.Bundled ? null : watch;
        StageResult<LoadedPlugin?>? result = null;
        onlooker?.Loads(folder, identity);
        var thread = new Thread(() =>
        {
            onlooker?.Before(identity, Part);
            try
            {
                result = Run(folder, identity, options);
            }
            catch (Exception problem)
            {
                result = Fail(LoadProblem.Of(folder, problem));
            }

            onlooker?.After(identity, Part);
        })
        { IsBackground = true, Name = folder.Manifest.Id };
        thread.Start();
        if (thread.Join(budget))
        {
            return result!;
        }

        onlooker?.After(identity, Part);
        return Fail(LoadProblem.TooSlow(folder, budget));
    }

    private StageResult<LoadedPlugin?> Run(PluginFolder folder, PluginIdentity identity, PluginOptions options)
    {
        var types = PluginActivator.Candidates(PluginContext.Load(folder.AssemblyPath, linked));
        if (types is not [var type])
        {
            return Fail(types.Length == 0 ? LoadProblem.NoEntry(folder) : LoadProblem.Ambiguous(folder, types.Select(t => t.FullName!)));
        }

        var definition = PluginActivator.Define(PluginActivator.Create(type), options);
        string[] differences = [.. DefinitionProblem.Of(definition), .. ManifestDrift.Differences(folder.Manifest.Provides, definition)];
        return differences.Length > 0 ? Fail(LoadProblem.Drift(folder, differences)) : new() { Value = new() { Identity = identity, Definition = definition } };
    }

    private static StageResult<LoadedPlugin?> Fail(Diagnostic problem) => new() { Value = null, Diagnostics = [problem] };
}

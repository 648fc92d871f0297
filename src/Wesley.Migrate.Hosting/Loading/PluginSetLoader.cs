using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine;
using Wesley.Migrate.Engine.Plugins;
using Wesley.Migrate.Hosting.Catalog;
using Wesley.Migrate.Hosting.Configuration;
using Wesley.Migrate.Hosting.Watch;

namespace Wesley.Migrate.Hosting.Loading;

/// <summary>Loads plugins and gathers everything that is wrong with any of them.</summary>
/// <param name="config">What they are told, and what they may take.</param>
/// <param name="log">Where it is told who is loaded.</param>
/// <param name="watch">Who looks on.</param>
/// <param name="linked">The plugins that the program itself holds; null where it loads them all.</param>
public sealed partial class PluginSetLoader(WesleyConfig config, ILogger log, PluginWatch? watch = null, LinkedAssemblies? linked = null)
{
    private readonly FolderLoader _loader = new(config.CallBudget, watch, linked);

    /// <summary>All of them; complete only when the result has succeeded.</summary>
    public StageResult<PluginSet> All(ImmutableArray<PluginFolder> folders) => Load(folders, _ => true);

    /// <summary>Those that every run needs; the others are loaded when the run finds what they look at.</summary>
    public StageResult<PluginSet> Needed(ImmutableArray<PluginFolder> folders) => Load(folders, PluginNeed.Always(folders).Contains);

    private StageResult<PluginSet> Load(ImmutableArray<PluginFolder> folders, Func<string, bool> isNeeded)
    {
        var problems = ImmutableArray.CreateBuilder<Diagnostic>();
        var loaded = new List<LoadedPlugin>();
        var deferred = ImmutableArray.CreateBuilder<DeferredPlugin>();
        var begun = new List<Func<StageResult<LoadedPlugin?>>>();
        problems.AddRange(PluginOptionsCheck.Strangers(folders, config));
        foreach (var folder in folders)
        {
            var options = PluginOptionsCheck.Read(folder, config);
            problems.AddRange(options.Diagnostics);
            if (!options.Succeeded)
            {
                continue;
            }

            if (isNeeded(folder.Manifest.Id))
            {
                begun.Add(Begin(folder, options.Value));
            }
            else
            {
                deferred.Add(PluginNeed.Deferred(folder.Manifest, () => Load(folder, options.Value)));
            }
        }

        foreach (var end in begun)
        {
            var result = end();
            problems.AddRange(result.Diagnostics);
            if (result.Value is { } plugin)
            {
                loaded.Add(plugin);
            }
        }

        return new() { Value = PluginSet.Of(loaded) with { Deferred = deferred.ToImmutable() }, Diagnostics = problems.ToImmutable() };
    }

    /// <summary>Those that came with the program are loaded at once, the others one by one: each is known by what it does to the process.</summary>
    private Func<StageResult<LoadedPlugin?>> Begin(PluginFolder folder, PluginOptions options)
    {
        if (!folder.Bundled)
        {
            return () => Load(folder, options);
        }

        Announce(folder);
        var loading = Beside.Run(() => Outcome(folder, options));
        return loading.GetAwaiter().GetResult;
    }

    private StageResult<LoadedPlugin?> Load(PluginFolder folder, PluginOptions options)
    {
        Announce(folder);
        return Outcome(folder, options);
    }

    /// <summary>The name stands in the log before its code runs: a plugin that takes the process down is then known.</summary>
    private void Announce(PluginFolder folder) => Loading(log, folder.Manifest.Id, folder.Name);

    private StageResult<LoadedPlugin?> Outcome(PluginFolder folder, PluginOptions options)
    {
        var result = _loader.Load(folder, options);
        return config.Dispensable.Contains(folder.Manifest.Id) ? result with { Diagnostics = [.. result.Diagnostics.Select(d => d with { Severity = Severity.Warning })] } : result;
    }

    [LoggerMessage(Level = LogLevel.Debug, Message = "loading {Plugin} from {Folder}")]
    private static partial void Loading(ILogger log, string plugin, string folder);
}

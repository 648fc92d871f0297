using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine;
using Wesley.Migrate.Engine.Plugins;
using Wesley.Migrate.Hosting.Catalog;
using Wesley.Migrate.Hosting.Configuration;
using Wesley.Migrate.Hosting.Watch;

namespace Wesley.Migrate.Hosting.Loading;

/// <summary>Loads all plugins of a run and gathers everything that is wrong with any of them.</summary>
public static partial class PluginSetLoader
{
    /// <summary>The plugins; complete only when the result has succeeded.</summary>
    public static StageResult<PluginSet> Load(ImmutableArray<PluginFolder> folders, WesleyConfig config, ILogger log, PluginWatch? watch = null)
    {
        ArgumentNullException.ThrowIfNull(config);
        var problems = ImmutableArray.CreateBuilder<Diagnostic>();
        var loaded = new List<LoadedPlugin>();
        var loader = new FolderLoader(config.CallBudget, watch);
        problems.AddRange(PluginOptionsCheck.Strangers(folders, config));
        foreach (var folder in folders)
        {
            // The name stands in the log before its code runs: a plugin that takes the process down is then known.
            Loading(log, folder.Manifest.Id, folder.Name);
            var options = PluginOptionsCheck.Read(folder, config);
            problems.AddRange(options.Diagnostics);
            if (!options.Succeeded)
            {
                continue;
            }

            var result = loader.Load(folder, options.Value);
            problems.AddRange(result.Diagnostics.Select(d => config.Dispensable.Contains(folder.Manifest.Id) ? d with { Severity = Severity.Warning } : d));
            if (result.Value is { } plugin)
            {
                loaded.Add(plugin);
            }
        }

        return new() { Value = PluginSet.Of(loaded), Diagnostics = problems.ToImmutable() };
    }

    [LoggerMessage(Level = LogLevel.Debug, Message = "loading {Plugin} from {Folder}")]
    private static partial void Loading(ILogger log, string plugin, string folder);
}

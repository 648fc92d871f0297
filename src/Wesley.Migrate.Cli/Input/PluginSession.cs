using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Cli.Options;
using Wesley.Migrate.Engine;
using Wesley.Migrate.Engine.Plugins;
using Wesley.Migrate.Engine.Read;
using Wesley.Migrate.Hosting;
using Wesley.Migrate.Hosting.Catalog;
using Wesley.Migrate.Hosting.Configuration;
using Wesley.Migrate.Hosting.Loading;

namespace Wesley.Migrate.Cli.Input;

/// <summary>Configuration and plugins of one command.</summary>
internal sealed record PluginSession
{
    /// <summary>What <c>wesley.json</c> says.</summary>
    public WesleyConfig Config { get; init; } = WesleyConfig.Empty;

    /// <summary>The configuration's text, when there is one.</summary>
    public SourceText? ConfigSource { get; init; }

    /// <summary>The plugins found, loaded or not.</summary>
    public ImmutableArray<PluginFolder> Folders { get; init; } = [];

    /// <summary>The plugins loaded; empty when one of them failed.</summary>
    public PluginSet Plugins { get; init; } = PluginSet.Of([]);

    /// <summary>What a run allows them.</summary>
    public CallRules Calls { get; init; } = new();

    /// <summary>Everything that is wrong.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>Whether nothing is in the way.</summary>
    internal bool Succeeded => Diagnostics.All(d => d.Severity != Severity.Error);

    /// <summary>Finds plugins and runs none of their code.</summary>
    internal static PluginSession Find(PluginChoice choice, Surroundings surroundings) => Find(choice, ConfigFile.Read(choice.Config, surroundings), surroundings);

    /// <summary>The same with a configuration that was read already. Where the program cannot load what is found, another one takes over here.</summary>
    internal static PluginSession Find(PluginChoice choice, ConfigFile config, Surroundings surroundings)
    {
        var search = new PluginSearch
        {
            Bundled = choice.NoBundled ? null : surroundings.BundledPlugins,
            Roots = [.. choice.Folders.Select(f => new PluginRoot { Path = surroundings.PathOf(f), Name = f }), .. config.Value.PluginRoots],
        };
        surroundings.Linked?.GiveWayTo(search, surroundings.Stop);
        var found = PluginCatalog.Find(search);
        return new()
        {
            Config = config.Value,
            ConfigSource = config.Source,
            Folders = found.Value,
            Diagnostics = [.. config.Diagnostics, .. found.Diagnostics, .. surroundings.Linked?.Problems(found.Value, surroundings.Stop) ?? []],
        };
    }

    /// <summary>The same, held to the lock where there is one.</summary>
    internal static PluginSession Check(PluginChoice choice, Surroundings surroundings) => Find(choice, surroundings).Held(choice, surroundings);

    private PluginSession Held(PluginChoice choice, Surroundings surroundings) =>
        Succeeded
            ? this with { Diagnostics = [.. Diagnostics, .. PluginLockFile.Problems(PluginLockFile.NameFor(choice.Config), Folders, choice.Locked, surroundings)] }
            : this;

    /// <summary>Finds plugins and loads them all.</summary>
    internal static PluginSession Load(PluginChoice choice, Surroundings surroundings) =>
        Find(choice, surroundings).Load(choice, surroundings, (loader, folders) => loader.All(folders));

    /// <summary>Loads those of the plugins found that every run needs; the others when the run comes to need them.</summary>
    internal PluginSession Needed(PluginChoice choice, Surroundings surroundings) => Load(choice, surroundings, (loader, folders) => loader.Needed(folders));

    private PluginSession Load(PluginChoice choice, Surroundings surroundings, Func<PluginSetLoader, ImmutableArray<PluginFolder>, StageResult<PluginSet>> load)
    {
        var session = Held(choice, surroundings);
        if (!session.Succeeded)
        {
            return session;
        }

        // Nothing is logged but to those who ask for it, and a host with its container takes a twentieth of a short run.
        using var host = choice.Verbose ? EngineHost.Create(surroundings.Error) : null;
        var log = host?.Services.GetRequiredService<ILoggerFactory>().CreateLogger("plugins") ?? NullLogger.Instance;
        var loaded = load(new(session.Config, log, surroundings.Watch, surroundings.Linked?.Assemblies), session.Folders);
        return session with
        {
            Plugins = loaded.Succeeded ? loaded.Value : PluginSet.Of([]),
            Calls = new()
            {
                Budget = session.Config.CallBudget,
                Watch = surroundings.Watch,
                Dispensable = session.Config.Dispensable,
                Failed = Missing(session, loaded),
            },
            Diagnostics = [.. session.Diagnostics, .. loaded.Diagnostics],
        };
    }

    // Those that did not load and that the user can do without, each with the first reason.
    private static ImmutableSortedDictionary<string, string> Missing(PluginSession session, StageResult<PluginSet> loaded) =>
        loaded.Diagnostics
            .Where(d => d.Plugin is { } plugin && session.Config.Dispensable.Contains(plugin) && loaded.Value.All.All(p => p.Identity.Id != plugin))
            .DistinctBy(d => d.Plugin, StringComparer.Ordinal)
            .ToImmutableSortedDictionary(d => d.Plugin!, d => d.Message, StringComparer.Ordinal);
}

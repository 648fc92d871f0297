using System.Collections.Immutable;
using Microsoft.Extensions.Logging.Abstractions;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Cli.Input;
using Wesley.Migrate.Engine;
using Wesley.Migrate.Engine.Plugins;
using Wesley.Migrate.Hosting.Catalog;
using Wesley.Migrate.Hosting.Loading;
using Wesley.Migrate.Hosting.Watch;

namespace Wesley.Migrate.Cli.Doctor;

/// <summary>
/// Loads every plugin, those that came with the program as if they were anybody's, and asks each part twice at the program's
/// example and at those that the plugins bring themselves.
/// </summary>
/// <param name="session">What is installed.</param>
/// <param name="ids">The plugins that are looked at; the others take part.</param>
/// <param name="watch">Who looks on.</param>
/// <param name="linked">The plugins that the program itself holds.</param>
internal sealed class Checkup(PluginSession session, IReadOnlyCollection<string> ids, PluginWatch watch, LinkedAssemblies? linked)
{
    private readonly ImmutableArray<PluginFolder> _folders = [.. session.Folders.Select(f => f with { Bundled = false })];
    private readonly ImmutableHashSet<string> _bundled = [.. session.Folders.Where(f => f.Bundled).Select(f => f.Manifest.Id)];
    private readonly List<Diagnostic> _problems = [];

    /// <summary>How each was found to be, in the order of the ids; and what is wrong between them.</summary>
    internal (ImmutableArray<PluginHealth> Plugins, ImmutableArray<Diagnostic> Others) Run(CancellationToken stop)
    {
        // Those that came with the program are many parts, and nobody waits to hear of each.
        watch.Unannounced = _bundled;
        // What the user put up with is of no account here.
        var loaded = new PluginSetLoader(session.Config with { OnFailure = session.Config.OnFailure.Clear() }, NullLogger.Instance, watch, linked).All(_folders);
        _problems.AddRange(loaded.Diagnostics);
        var all = loaded.Value.All;
        all = all.RemoveAll(Unwell(Example.Own, all).Contains);
        foreach (var (folder, example) in _folders.Where(f => ids.Contains(f.Manifest.Id)).SelectMany(f => Example.Of(f).Select(e => (f, e))))
        {
            stop.ThrowIfCancellationRequested();
            all = all.RemoveAll(Unwell(example, all.RemoveAll(p => p.Identity.Id != folder.Manifest.Id && !_bundled.Contains(p.Identity.Id))).Contains);
        }

        _problems.AddRange(watch.Meddled.Select(m => Meddles(m.Plugin, m.What)));
        var known = _folders.Select(f => f.Manifest.Id).ToHashSet(StringComparer.Ordinal);
        return ([.. _folders.Where(f => ids.Contains(f.Manifest.Id)).Select(Health)], [.. _problems.Where(p => p.Plugin is null || !known.Contains(p.Plugin)).DistinctBy(p => p.Message)]);
    }

    /// <summary>The plugins that fail at an example; they are not asked any more.</summary>
    private ImmutableArray<LoadedPlugin> Unwell(Example example, ImmutableArray<LoadedPlugin> plugins)
    {
        var found = MigrationPipeline.Run(new()
        {
            Before = [example.Before],
            After = [example.After],
            Decisions = example.Decisions,
            Plugins = new() { All = plugins },
            Pins = session.Config.Pins,
            Calls = new()
            {
                Budget = session.Config.CallBudget,
                Watch = watch,
                AsksTwice = true,
                Dispensable = plugins.Select(p => p.Identity.Id).ToImmutableSortedSet(StringComparer.Ordinal),
            },
        }).Diagnostics.Where(d => d.Class == FailureClass.Configuration && (d.Plugin is not null || example == Example.Own)).ToList();
        _problems.AddRange(found.Select(d => d with { Severity = Severity.Error, Notes = [$"It was tried at {example.Name}.", .. d.Notes] }));
        return [.. plugins.Where(p => found.Any(d => d.Plugin == p.Identity.Id))];
    }

    private PluginHealth Health(PluginFolder folder)
    {
        var id = folder.Manifest.Id;
        var asked = watch.Asked.Where(a => a.Plugin == id).Select(a => a.Part).ToHashSet(StringComparer.Ordinal);
        return new()
        {
            Folder = session.Folders.First(f => f.Manifest.Id == id),
            Problems = [.. _problems.Where(p => p.Plugin == id).DistinctBy(p => p.Message)],
            Asked = [.. PluginHealth.Parts(folder).Where(asked.Contains)],
            NotAsked = [.. PluginHealth.Parts(folder).Where(p => !asked.Contains(p))],
        };
    }

    private static Diagnostic Meddles(string plugin, string what) => new()
    {
        Id = "plugin-meddles",
        Severity = Severity.Error,
        Class = FailureClass.Configuration,
        Plugin = plugin,
        Message = what,
        NextStep = "report this to the plugin's author",
    };
}

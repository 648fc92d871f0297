using System.Collections.Immutable;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Wesley.Migrate.Engine.Plugins;
using Wesley.Migrate.Hosting.Catalog;

namespace Wesley.Migrate.Hosting.Watch;

/// <summary>
/// Looks on while plugins run that did not come with the program. The name of each is written before its code runs, because a
/// plugin can take the process down in ways that leave nobody to say so; and what it changed in the process is put back.
/// </summary>
/// <param name="log">Where its lines go; never where the report goes.</param>
public sealed class PluginWatch(TextWriter log) : ICallWatch
{
    private readonly Lazy<ProcessState> _state = new(() => new());
    private ImmutableArray<(string Folder, PluginIdentity Plugin)> _loaded = [];
    private string _written = "";

    /// <summary>The plugin whose code runs at the moment; null when none that is looked at does.</summary>
    public PluginIdentity? Current { get; private set; }

    /// <summary>Who was asked so far: ids of plugins and of their parts.</summary>
    public ImmutableHashSet<(string Plugin, string Part)> Asked { get; private set; } = [];

    /// <summary>Who changed what of the process so far, a sentence by plugin id.</summary>
    public ImmutableArray<(string Plugin, string What)> Meddled { get; private set; } = [];

    /// <summary>The ids of plugins whose names are not written before their code runs.</summary>
    public ImmutableHashSet<string> Unannounced { get; set; } = [];

    /// <inheritdoc/>
    public void Before(PluginIdentity plugin, string part)
    {
        ArgumentNullException.ThrowIfNull(plugin);
        _ = _state.Value;
        ProcessState.Culture();
        Current = plugin;
        Asked = Asked.Add((plugin.Id, part));
        var line = $"plugin {plugin.Id} {plugin.Version}: {part}";
        if (!Unannounced.Contains(plugin.Id) && !string.Equals(line, _written, StringComparison.Ordinal))
        {
            _written = line;
            log.WriteLine(line);
        }
    }

    /// <inheritdoc/>
    public void After(PluginIdentity plugin, string part)
    {
        ArgumentNullException.ThrowIfNull(plugin);
        Current = null;
        if (_state.Value.PutBack() is { IsEmpty: false } changed)
        {
            var what = $"The plugin {plugin.Id} {plugin.Version} changed {string.Join(", ", changed)} of the process in '{part}'; it was put back.";
            Meddled = Meddled.Add((plugin.Id, what));
            log.WriteLine($"warning[plugin-meddles]: {what}");
            log.WriteLine("help: report this to the plugin's author");
        }
    }

    /// <summary>The plugin whose code a stack leads through, the innermost first; else the one that runs at the moment.</summary>
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "Plugins that are looked at are loaded from files and not trimmed; in a trimmed program the one that runs is blamed.")]
    public PluginIdentity? ToBlame(StackTrace stack)
    {
        ArgumentNullException.ThrowIfNull(stack);
        return stack.GetFrames().Select(f => f.GetMethod()?.Module.Assembly).OfType<Assembly>().Select(Owner).FirstOrDefault(p => p is not null) ?? Current;
    }

    /// <summary>Code from this folder is the plugin's.</summary>
    internal void Loads(PluginFolder folder, PluginIdentity plugin) => _loaded = _loaded.Add((folder.Path + Path.DirectorySeparatorChar, plugin));

    [UnconditionalSuppressMessage("SingleFile", "IL3000", Justification = "Plugins that are looked at are loaded from files.")]
    private PluginIdentity? Owner(Assembly assembly) =>
        assembly.IsDynamic ? null : _loaded.FirstOrDefault(l => assembly.Location.StartsWith(l.Folder, StringComparison.Ordinal)).Plugin;
}

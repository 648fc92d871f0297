using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Plugins;

/// <summary>The plugins of a run in ordinal order of their ids: the folder they came from and the order of loading do not enter.</summary>
public sealed record PluginSet
{
    /// <summary>The plugins; ids are unique.</summary>
    public required ImmutableArray<LoadedPlugin> All { get; init; }

    /// <summary>Those that are installed and that nobody has needed so far.</summary>
    public ImmutableArray<DeferredPlugin> Deferred { get; init; } = [];

    /// <summary>The set in ordinal order.</summary>
    public static PluginSet Of(IEnumerable<LoadedPlugin> plugins) =>
        new() { All = [.. plugins.OrderBy(p => p.Identity.Id, StringComparer.Ordinal)] };

    /// <summary>The set with those loaded that look at one of the kinds; the same set when there is none.</summary>
    /// <param name="kinds">The kinds of the changes found.</param>
    /// <param name="patterns">Which of a plugin's patterns count.</param>
    internal StageResult<PluginSet> With(IEnumerable<ChangeKind> kinds, Func<DeferredPlugin, ImmutableArray<KindPattern>> patterns)
    {
        if (Deferred.IsEmpty)
        {
            return new() { Value = this };
        }

        var found = kinds.ToHashSet();
        ImmutableArray<DeferredPlugin> needed = [.. Deferred.Where(d => patterns(d).Any(p => found.Any(p.Matches)))];
        if (needed.IsEmpty)
        {
            return new() { Value = this };
        }

        ImmutableArray<StageResult<LoadedPlugin?>> loaded = [.. needed.Select(d => d.Load())];
        return new()
        {
            Value = Of([.. All, .. loaded.Select(l => l.Value).OfType<LoadedPlugin>()]) with { Deferred = Deferred.RemoveRange(needed) },
            Diagnostics = [.. loaded.SelectMany(l => l.Diagnostics)],
        };
    }
}

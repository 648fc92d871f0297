using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Plugins;

/// <summary>The kinds of all plugins, put together.</summary>
public static class Catalogue
{
    /// <summary>The catalogue by kind; a kind that two plugins define is an error that names both.</summary>
    public static StageResult<ImmutableSortedDictionary<string, ChangeKindInfo>> Of(PluginSet plugins)
    {
        ArgumentNullException.ThrowIfNull(plugins);
        var owners = new SortedDictionary<string, (ChangeKindInfo Info, PluginIdentity Plugin)>(StringComparer.Ordinal);
        var problems = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var plugin in plugins.All)
        {
            foreach (var info in plugin.Definition.Kinds)
            {
                if (!owners.TryAdd(info.Kind.Id, (info, plugin.Identity)))
                {
                    problems.Add(DefinedTwice(info.Kind, owners[info.Kind.Id].Plugin, plugin.Identity));
                }
            }
        }

        return new()
        {
            Value = owners.ToImmutableSortedDictionary(o => o.Key, o => o.Value.Info, StringComparer.Ordinal),
            Diagnostics = problems.ToImmutable(),
        };
    }

    private static Diagnostic DefinedTwice(ChangeKind kind, PluginIdentity first, PluginIdentity second) => new()
    {
        Id = "kind-defined-twice",
        Severity = Severity.Error,
        Class = FailureClass.Configuration,
        Plugin = second.Id,
        Message = $"The change kind {kind} is defined by {first.Id} and by {second.Id}.",
        NextStep = $"remove one of the two plugin folders; the author of {second.Id} should prefix the kind with a name of its own and a slash",
    };
}

using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine;
using Wesley.Migrate.Engine.Plugins;
using Wesley.Migrate.Hosting.Catalog;
using Wesley.Migrate.Hosting.Manifests;

namespace Wesley.Migrate.Hosting.Loading;

/// <summary>What the manifests say about who is needed when. Loading a plugin is what it costs; reading its manifest costs nearly nothing.</summary>
internal static class PluginNeed
{
    /// <summary>Those that every run needs: they look at the schemas themselves, know conversions, or define what others find.</summary>
    internal static ImmutableHashSet<string> Always(ImmutableArray<PluginFolder> folders)
    {
        var found = folders.SelectMany(f => f.Manifest.Provides.Detectors.SelectMany(d => d.Produces).Select(k => (Kind: k, f.Manifest.Id))).ToLookup(p => p.Kind, p => p.Id, StringComparer.Ordinal);
        return
        [
            .. from folder in folders
               let provides = folder.Manifest.Provides
               where !provides.Conversions.IsEmpty
                   || provides.Detectors.Any(d => !d.OnlyWhenFound)
                   || provides.Kinds.Any(k => found[k.Kind].Any(id => id != folder.Manifest.Id))
               select folder.Manifest.Id,
        ];
    }

    internal static DeferredPlugin Deferred(PluginManifest manifest, Func<StageResult<LoadedPlugin?>> load) => new()
    {
        Id = manifest.Id,
        Detects = Patterns(manifest.Provides.Detectors.SelectMany(d => d.Consumes)),
        Claims = Patterns(manifest.Provides.Strategies.SelectMany(s => s.Claims)),
        Watches = Patterns(manifest.Provides.Rules.SelectMany(r => r.Watches)),
        Strategies = [.. manifest.Provides.Strategies.Select(s => $"{manifest.Id}/{s.Id}")],
        Load = load,
    };

    private static ImmutableArray<KindPattern> Patterns(IEnumerable<string> texts) => [.. texts.Distinct(StringComparer.Ordinal).Select(t => new KindPattern(t))];
}

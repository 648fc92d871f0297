using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine;
using Wesley.Migrate.Engine.Read;
using Wesley.Migrate.Hosting.Manifests;

namespace Wesley.Migrate.Hosting.Catalog;

/// <summary>Finds plugins by their manifests. Runs none of their code and looks into no folder that was not named.</summary>
public static class PluginCatalog
{
    /// <summary>The plugins in ordinal order of their ids, with everything that is wrong with any of them.</summary>
    public static StageResult<ImmutableArray<PluginFolder>> Find(PluginSearch search)
    {
        ArgumentNullException.ThrowIfNull(search);
        var problems = ImmutableArray.CreateBuilder<Diagnostic>();
        var found = new List<PluginFolder>();
        if (search.Bundled is { } bundled && Directory.Exists(bundled))
        {
            Look(new() { Path = bundled, Name = "plugins" }, isBundled: true, found, problems);
        }

        foreach (var root in search.Roots.DistinctBy(r => Path.GetFullPath(r.Path), StringComparer.Ordinal))
        {
            if (Directory.Exists(root.Path))
            {
                Look(root, isBundled: false, found, problems);
            }
            else
            {
                problems.Add(CatalogProblem.Missing(root));
            }
        }

        foreach (var twice in found.GroupBy(f => f.Manifest.Id, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            problems.Add(CatalogProblem.Twice(twice.Key, [.. twice]));
        }

        return new()
        {
            Value = [.. found.OrderBy(f => f.Manifest.Id, StringComparer.Ordinal)],
            Diagnostics = problems.ToImmutable(),
        };
    }

    private static void Look(PluginRoot root, bool isBundled, List<PluginFolder> found, ImmutableArray<Diagnostic>.Builder problems)
    {
        foreach (var child in Directory.GetDirectories(root.Path).Order(StringComparer.Ordinal))
        {
            var name = $"{root.Name.Replace('\\', '/').TrimEnd('/')}/{Path.GetFileName(child)}";
            var manifest = Path.Combine(child, PluginManifest.FileName);
            if (!File.Exists(manifest))
            {
                problems.Add(CatalogProblem.NoManifest(name));
                continue;
            }

            var read = ManifestReader.Read(new SourceText { Name = $"{name}/{PluginManifest.FileName}", Text = File.ReadAllText(manifest) });
            problems.AddRange(read.Diagnostics);
            if (read.Value is { } value)
            {
                found.Add(new() { Path = child, Name = name, Bundled = isBundled, Manifest = value });
            }
        }
    }
}

using System.Collections.Immutable;
using Wesley.Migrate.Hosting.Catalog;

namespace Wesley.Migrate.Cli.Explanations;

/// <summary>The pages of kinds that stand in the plugins' folders. To find one, the manifests are enough: no code of a plugin runs.</summary>
internal static class RulePages
{
    /// <summary>Where a plugin keeps what belongs to a kind, as the user would name it, and its absolute path.</summary>
    internal static (string Name, string Path) Folder(PluginFolder plugin, string kind) =>
        ($"{plugin.Name}/rules/{kind}", Path.Combine([plugin.Path, "rules", .. kind.Split('/')]));

    /// <summary>The page of a kind, or <see langword="null"/> where the plugin brings none.</summary>
    internal static string? Text(PluginFolder plugin, string kind) =>
        Path.Combine(Folder(plugin, kind).Path, "rule.md") is var file && File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : null;

    /// <summary>How many examples of a kind there are.</summary>
    internal static int Examples(PluginFolder plugin, string kind) =>
        Folder(plugin, kind).Path is var folder && Directory.Exists(folder) ? Directory.GetFiles(folder, "before.graphql", SearchOption.AllDirectories).Length : 0;

    /// <summary>The plugin and the kind that a word of the user's means.</summary>
    internal static (PluginFolder Plugin, string Kind)? Find(string subject, ImmutableArray<PluginFolder> plugins) =>
        plugins
            .SelectMany(p => p.Manifest.Provides.Kinds.Select(k => ((PluginFolder Plugin, string Kind)?)(p, k.Kind)))
            .FirstOrDefault(found => Means(subject, found!.Value.Kind));

    /// <summary>Whether a word means a kind: a refused change is reported under its kind's name with dashes.</summary>
    internal static bool Means(string subject, string kind) =>
        string.Equals(kind, subject, StringComparison.Ordinal) || string.Equals(kind.Replace('.', '-').Replace('/', '-'), subject, StringComparison.Ordinal);
}

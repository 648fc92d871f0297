using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Plugins.ComputedDefaults;
using Wesley.Plugins.DefaultBackfill;
using Wesley.Plugins.RenameDetection;
using Wesley.Plugins.SchemaChanges;
using Wesley.Plugins.StandardContracts;
using Wesley.Plugins.TypeConversions;

namespace Wesley.Plugins.Tests;

/// <summary>The first-party plugins, each with its folder in the sources.</summary>
internal static class FirstParty
{
    internal static ImmutableArray<IMigrationPlugin> Plugins { get; } =
    [
        new ComputedDefaultsPlugin(), new DefaultBackfillPlugin(), new RenameDetectionPlugin(),
        new SchemaChangesPlugin(), new StandardContractsPlugin(), new TypeConversionsPlugin(),
    ];

    internal static TheoryData<string> Names => [.. Plugins.Select(NameOf)];

    internal static IMigrationPlugin Named(string name) => Plugins.Single(p => NameOf(p) == name);

    internal static ImmutableArray<ChangeKindInfo> KindsOf(string name) => Named(name).Define(PluginOptions.Empty).Kinds;

    /// <summary>A path in a plugin's folder, relative to the repository.</summary>
    internal static string PathIn(string name, string path) => $"plugins/{name}/{path}";

    internal static string? Text(string name, string path) =>
        Repository.PathOf(PathIn(name, path)) is var file && File.Exists(file) ? GoldenFiles.ReadText(file) : null;

    private static string NameOf(IMigrationPlugin plugin) => plugin.GetType().Namespace!;
}

using System.Reflection;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Testing;
using Wesley.Plugins.DefaultBackfill;
using Wesley.Plugins.SchemaChanges;

namespace Acme.Plugin.Tests;

/// <summary>The plugin as its source has it: manifest, examples and pages.</summary>
internal static class PluginSource
{
    internal static IMigrationPlugin Plugin { get; } = new PluginEntry();

    /// <summary>The plugins that take part beside it.</summary>
    internal static IMigrationPlugin[] Beside { get; } = [new SchemaChangesPlugin(), new DefaultBackfillPlugin()];

    internal static string ManifestFile { get; } = PathOf("wesley-plugin.json");

    internal static RuleBook Rules { get; } = RuleBook.Of(PathOf("rules"), Plugin, [.. Beside]);

    internal static string PathOf(params string[] parts) => Path.GetFullPath(Path.Combine(
        [typeof(PluginSource).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "PluginFolder").Value!, .. parts]));

    internal static string Read(string file) => File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "";

    /// <summary>Writes what is made from code and examples: the manifest's "provides", outcomes, pages and their index.</summary>
    internal static void Update()
    {
        File.WriteAllText(ManifestFile, ManifestText.Of(Read(ManifestFile), Plugin.Define(PluginOptions.Empty)));
        foreach (var (name, text) in Rules.Files)
        {
            File.WriteAllText(PathOf("rules", name), text);
        }
    }
}

using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Plugins;

namespace Wesley.Migrate.Testing;

/// <summary>
/// The <c>rules</c> folder of a plugin: a folder for each kind with examples, from which its page is made. A test compares
/// <see cref="Files"/> with what is on disk and expects no <see cref="Problems"/>.
/// </summary>
public sealed record RuleBook
{
    private const string NotesFile = "notes.md";

    /// <summary>The files made from the catalogue and the examples, by their path below the folder: pages, expected outcomes, the index.</summary>
    public required ImmutableSortedDictionary<string, string> Files { get; init; }

    /// <summary>What is wrong with the examples, a sentence each; empty when every kind has them and they show what they should.</summary>
    public required ImmutableArray<string> Problems { get; init; }

    /// <summary>Runs the examples in a folder with the plugin and others beside it.</summary>
    /// <param name="folder">The <c>rules</c> folder.</param>
    /// <param name="plugin">The plugin whose kinds the folder is about.</param>
    /// <param name="beside">Other plugins that take part: an example needs one that finds the raw changes.</param>
    public static RuleBook Of(string folder, IMigrationPlugin plugin, ImmutableArray<IMigrationPlugin> beside)
    {
        ArgumentNullException.ThrowIfNull(plugin);
        KeyValuePair<string, LoadedPlugin>[] plugins =
            [.. beside.Prepend(plugin).Select(p => KeyValuePair.Create(p.GetType().Namespace ?? "", PluginScenario.Load(p, PluginOptions.Empty)))];
        var kinds = plugins[0].Value.Definition.Kinds;
        var runs = Directory.Exists(folder)
            ? RuleExample.Below(folder).AsParallel().AsOrdered().Select(e => ExampleRun.Of(e, plugins)).ToImmutableArray()
            : [];
        var files = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        if (!kinds.IsEmpty)
        {
            files.Add(RuleIndex.FileName, RuleIndex.Of(plugin.GetType().Namespace ?? plugin.GetType().Name, kinds));
        }

        files.AddRange(runs.Select(r => KeyValuePair.Create($"{r.Example.Path}/{RuleExample.ExpectedFile}", r.Text())));
        foreach (var info in kinds)
        {
            var notes = Path.Combine(folder, info.Kind.Id, NotesFile);
            files.Add($"{info.Kind}/{RulePage.FileName}", RulePage.Of(
                info, [.. runs.Where(r => r.Example.Kind == info.Kind.Id)], File.Exists(notes) ? File.ReadAllText(notes).ReplaceLineEndings("\n") : null));
        }

        return new() { Files = files.ToImmutable(), Problems = [.. ExampleRules.Problems(kinds, runs)] };
    }
}

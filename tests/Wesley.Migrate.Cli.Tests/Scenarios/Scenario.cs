using System.Collections.Concurrent;

namespace Wesley.Migrate.Cli.Tests.Scenarios;

/// <summary>One folder below <c>tests/Scenarios</c>: two schemas, decisions and configuration where it has them, and what a run must give.</summary>
internal sealed class Scenario
{
    private const string Root = "tests/Scenarios";

    private static readonly ConcurrentDictionary<string, Lazy<EngineRun>> Runs = new(StringComparer.Ordinal);

    private Scenario(string name) => Name = name;

    internal string Name { get; }

    internal static IEnumerable<Scenario> All =>
        Directory.EnumerateDirectories(Repository.PathOf(Root)).Select(f => new Scenario(Path.GetFileName(f))).OrderBy(s => s.Name, StringComparer.Ordinal);

    internal string Golden => $"{Root}/{Name}/expected";

    /// <summary>The run of this scenario; every test shares one.</summary>
    internal EngineRun Run => Runs.GetOrAdd(Name, _ => new(Execute)).Value;

    internal static Scenario Named(string name) => new(name);

    /// <summary>The text of one of the scenario's own files, or null when it has none of that name.</summary>
    internal string? Text(string file) =>
        Repository.PathOf(Root, Name, file) is var path && File.Exists(path) ? GoldenFiles.ReadText(path) : null;

    /// <summary>The scenario's own files by the names that a user would give them.</summary>
    internal IEnumerable<(string Name, string Text)> Files =>
        new[] { ("before.graphql", "before.graphql"), ("after.graphql", "after.graphql"), ("decisions.json", "wesley.decisions.json"), ("wesley.json", "wesley.json"), ("dialect.json", "dialect.json") }
            .Where(f => Text(f.Item1) is not null)
            .Select(f => (f.Item2, Text(f.Item1)!));

    /// <summary>Lays the scenario's own files out in a folder, as a user would have them.</summary>
    internal void LayOut(TempFolder folder)
    {
        foreach (var (name, text) in Files)
        {
            folder.Write(name, text);
        }
    }

    private EngineRun Execute()
    {
        using var folder = new TempFolder();
        LayOut(folder);
        return EngineRun.In(folder.Path);
    }
}

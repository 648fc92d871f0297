using System.Collections.Concurrent;

namespace Wesley.Migrate.Cli.Tests.Scenarios;

/// <summary>A scenario and its run in this process.</summary>
internal sealed class Scenario
{
    private static readonly ConcurrentDictionary<string, Lazy<EngineRun>> Runs = new(StringComparer.Ordinal);

    private readonly ScenarioFolder _folder;

    private Scenario(ScenarioFolder folder) => _folder = folder;

    internal string Name => _folder.Name;

    internal static IEnumerable<Scenario> All => ScenarioFolder.All.Select(s => new Scenario(s));

    internal string Golden => _folder.Golden;

    /// <summary>The run of this scenario; every test shares one.</summary>
    internal EngineRun Run => Runs.GetOrAdd(Name, _ => new(Execute)).Value;

    internal static Scenario Named(string name) => new(new(name));

    /// <summary>The text of one of the scenario's own files, or null when it has none of that name.</summary>
    internal string? Text(string file) => _folder.Text(file);

    /// <summary>The scenario's own files by the names that a user would give them.</summary>
    internal IEnumerable<(string Name, string Text)> Files => _folder.Files;

    /// <summary>Lays the scenario's own files out in a folder, as a user would have them.</summary>
    internal void LayOut(TempFolder folder) => _folder.LayOut(folder);

    private EngineRun Execute()
    {
        using var folder = new TempFolder();
        LayOut(folder);
        return EngineRun.In(folder.Path);
    }
}

namespace Wesley.TestKit;

/// <summary>One folder below <c>tests/Scenarios</c>: two schemas, decisions and configuration where it has them, and what a run must give.</summary>
/// <param name="Name">The folder's name.</param>
public sealed record ScenarioFolder(string Name)
{
    private const string Root = "tests/Scenarios";

    /// <summary>All of them in ordinal order.</summary>
    public static IEnumerable<ScenarioFolder> All =>
        Directory.EnumerateDirectories(Repository.PathOf(Root)).Select(f => new ScenarioFolder(Path.GetFileName(f))).OrderBy(s => s.Name, StringComparer.Ordinal);

    /// <summary>Where the expected outcome is kept.</summary>
    public string Golden => $"{Root}/{Name}/expected";

    /// <summary>Its own files by the names that a user would give them.</summary>
    public IEnumerable<(string Name, string Text)> Files =>
        new[] { ("before.graphql", "before.graphql"), ("after.graphql", "after.graphql"), ("decisions.json", "wesley.decisions.json"), ("wesley.json", "wesley.json"), ("dialect.json", "dialect.json") }
            .Where(f => Text(f.Item1) is not null)
            .Select(f => (f.Item2, Text(f.Item1)!));

    /// <summary>The text of one of its own files, or null when it has none of that name.</summary>
    public string? Text(string file) => Repository.PathOf(Root, Name, file) is var path && File.Exists(path) ? GoldenFiles.ReadText(path) : null;

    /// <summary>Lays its own files out in a folder, as a user would have them.</summary>
    public void LayOut(TempFolder folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        foreach (var (name, text) in Files)
        {
            folder.Write(name, text);
        }
    }
}

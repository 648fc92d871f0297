using System.Text.Json;

namespace Wesley.Migrate.Cli.Tests.Output;

/// <summary>What a first-party plugin's folder says in its sources: its manifest, its pages.</summary>
internal sealed class PluginSources(string folder)
{
    private readonly JsonElement _provides =
        JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "wesley-plugin.json"))).RootElement.GetProperty("provides");

    internal static IEnumerable<PluginSources> All =>
        Directory.EnumerateDirectories(Repository.PathOf("plugins")).Order(StringComparer.Ordinal)
            .Where(f => File.Exists(Path.Combine(f, "wesley-plugin.json"))).Select(f => new PluginSources(f));

    internal string Folder => folder;

    internal string Page => Path.Combine(folder, "rules", "diagnostics.md");

    internal string PageText => File.Exists(Page) ? File.ReadAllText(Page) : "";

    /// <summary>The names of detectors, strategies and rules, which look like ids of diagnostics.</summary>
    internal IEnumerable<string> Members =>
        from part in new[] { "detectors", "strategies", "rules" }
        where _provides.TryGetProperty(part, out _)
        from member in _provides.GetProperty(part).EnumerateArray()
        select member.GetProperty("id").GetString()!;

    /// <summary>The kinds that stop a run when no strategy claims them.</summary>
    internal IEnumerable<string> RefusedKinds =>
        from kind in _provides.TryGetProperty("kinds", out var kinds) ? kinds.EnumerateArray().ToArray() : []
        where kind.GetProperty("effect").GetString() == "refuse"
        select kind.GetProperty("kind").GetString()!;
}

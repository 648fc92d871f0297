using System.Text.Json;
using Wesley.Migrate.Cli.Tests.Corpus;

namespace Wesley.Migrate.Cli.Tests.Peer;

/// <summary>Two versions of a schema and what the peer finds between them: types and paths.</summary>
internal sealed record PeerCase(string Name, string Before, string After, IReadOnlyList<(string Type, string Path)> Expected)
{
    /// <summary>The peer's own tests as data, and what it reports for each pair of real data models.</summary>
    internal static IReadOnlyList<PeerCase> All() => CorpusPair.Folder is { } folder ? [.. OwnCases(folder), .. Pairs(folder)] : [];

    private static IEnumerable<PeerCase> OwnCases(string folder)
    {
        using var cases = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "graphql-inspector-cases.json")));
        foreach (var test in cases.RootElement.EnumerateArray())
        {
            yield return new(
                test.GetProperty("test").GetString()!, test.GetProperty("old").GetString()!, test.GetProperty("new").GetString()!, Changes(test.GetProperty("expected")));
        }
    }

    private static IEnumerable<PeerCase> Pairs(string folder) =>
        from pair in CorpusPair.All()
        where pair.Name.StartsWith("dm-", StringComparison.Ordinal)
        let report = Path.Combine(Path.GetDirectoryName(pair.Before)!, "graphql-inspector.json")
        where File.Exists(report)
        select new PeerCase(pair.Name, CorpusOutcome.Text(pair.Before), CorpusOutcome.Text(pair.After), Read(report));

    private static IReadOnlyList<(string Type, string Path)> Read(string report)
    {
        using var changes = JsonDocument.Parse(File.ReadAllText(report));
        return Changes(changes.RootElement);
    }

    private static IReadOnlyList<(string Type, string Path)> Changes(JsonElement changes) =>
        [.. changes.EnumerateArray().Select(c => (c.GetProperty("type").GetString()!, c.TryGetProperty("path", out var path) ? path.GetString() ?? "" : ""))];
}

using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Cli.Tests.Peer;

/// <summary>
/// What one type of change of the peer is called here. <c>Place</c> says how to read its path, <c>Kinds</c> which of our kinds
/// are about the same, and <c>Whole</c> which change of something around it says the same: <c>new</c> when that came as a whole,
/// <c>gone</c> when it went as a whole, <c>both</c> when it was replaced.
/// </summary>
internal sealed record PeerRule(string Type, string Place, IReadOnlyList<KindPattern> Kinds, string Whole)
{
    internal static IReadOnlyDictionary<string, PeerRule> All { get; } = File
        .ReadLines(Repository.PathOf("tests", "Wesley.Migrate.Cli.Tests", "Peer", "mapping.tsv")).Skip(1)
        .Select(line => line.Split('\t'))
        .Select(cells => new PeerRule(cells[0], cells[1], [.. cells[2].Split(' ').Select(k => new KindPattern(k))], cells[3]))
        .ToDictionary(rule => rule.Type, StringComparer.Ordinal);

    internal bool Means(Change change) => Kinds.Any(k => k.Matches(change.Kind));
}

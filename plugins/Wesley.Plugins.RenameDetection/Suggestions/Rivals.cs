using System.Collections.Immutable;

namespace Wesley.Plugins.RenameDetection;

/// <summary>The pairs that share a name with another one.</summary>
internal sealed class Rivals(ImmutableArray<Pair> pairs)
{
    private readonly ILookup<Suspect, Pair> _byGone = pairs.ToLookup(p => p.Gone);
    private readonly ILookup<Suspect, Pair> _byAdded = pairs.ToLookup(p => p.Added);

    /// <summary>The best of those of at least a score; null where there is none.</summary>
    internal Pair? BestOf(Pair pair, decimal score) =>
        _byGone[pair.Gone].Concat(_byAdded[pair.Added])
            .Where(p => p != pair && p.Score >= score)
            .OrderByDescending(p => p.Score).ThenBy(p => p.Added.Coordinate).ThenBy(p => p.Gone.Coordinate)
            .FirstOrDefault();
}

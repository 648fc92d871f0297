using System.Collections.Immutable;

namespace Wesley.Plugins.RenameDetection;

/// <summary>
/// Gives each name at most one partner, the best first. Pairs of one score that share a name are left together: nothing tells
/// which of them is meant, so none goes before another.
/// </summary>
internal static class Assignment
{
    internal static ImmutableArray<Suggestion> Of(ImmutableArray<Pair> pairs, decimal threshold)
    {
        var taken = new HashSet<Suspect>(ReferenceEqualityComparer.Instance);
        var suggestions = ImmutableArray.CreateBuilder<Suggestion>();
        foreach (var level in pairs.Where(p => p.Score >= threshold).GroupBy(p => p.Score).OrderByDescending(l => l.Key))
        {
            var free = level.Where(p => !taken.Contains(p.Gone) && !taken.Contains(p.Added)).ToList();
            suggestions.AddRange(Groups(free).SelectMany(Split));
            taken.UnionWith(free.SelectMany(p => new[] { p.Gone, p.Added }));
        }

        return suggestions.ToImmutable();
    }

    /// <summary>Pairs that hang together by a common name.</summary>
    private static IEnumerable<List<Pair>> Groups(List<Pair> pairs)
    {
        var byName = pairs.SelectMany(p => new[] { (Name: p.Gone, Pair: p), (Name: p.Added, Pair: p) })
            .ToLookup(n => n.Name, n => n.Pair, (IEqualityComparer<Suspect>)ReferenceEqualityComparer.Instance);
        var seen = new HashSet<Pair>(ReferenceEqualityComparer.Instance);
        foreach (var first in pairs.Where(seen.Add))
        {
            var group = new List<Pair> { first };
            for (var i = 0; i < group.Count; i++)
            {
                group.AddRange(byName[group[i].Gone].Concat(byName[group[i].Added]).Where(seen.Add));
            }

            yield return group;
        }
    }

    private static IEnumerable<Suggestion> Split(List<Pair> group) =>
        group.Select(p => p.Added.Coordinate).Distinct().Count() == 1
            ? [new() { Pairs = [.. group], Tied = group.Count > 1 }]
            : group.GroupBy(p => p.Gone.Coordinate).Select(g => new Suggestion { Pairs = [.. g], Tied = true });
}

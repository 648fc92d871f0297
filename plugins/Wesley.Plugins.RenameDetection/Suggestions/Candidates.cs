using System.Collections.Immutable;

namespace Wesley.Plugins.RenameDetection;

/// <summary>
/// The pairs of a pool that are worth a look. A small pool is compared throughout. In a large one only those meet that share
/// something which few have, so that the cost grows with the schema and not with its square.
/// </summary>
internal static class Candidates
{
    private const int ComparedThroughout = 4096;
    private const int FewHaveIt = 12;

    internal static ImmutableArray<Pair> Of(Pool pool, Settled settled)
    {
        var pairs = ImmutableArray.CreateBuilder<Pair>();
        var sharing = (long)pool.Gone.Length * pool.Added.Length <= ComparedThroughout ? null : ByKey(pool.Added);
        foreach (var gone in pool.Gone)
        {
            foreach (var added in sharing is null ? pool.Added : Sharing(gone, sharing))
            {
                if (!settled.Has(gone, added) && pool.Compare(gone, added, null) is var likeness && likeness >= Suggestions.WorthNaming)
                {
                    pairs.Add(new(gone, added, likeness));
                }
            }
        }

        return pairs.ToImmutable();
    }

    private static Dictionary<string, List<Suspect>> ByKey(ImmutableArray<Suspect> added)
    {
        var byKey = new Dictionary<string, List<Suspect>>(StringComparer.Ordinal);
        foreach (var suspect in added)
        {
            foreach (var key in Keys(suspect))
            {
                (byKey.TryGetValue(key, out var having) ? having : byKey[key] = []).Add(suspect);
            }
        }

        return byKey;
    }

    private static IEnumerable<Suspect> Sharing(Suspect gone, Dictionary<string, List<Suspect>> byKey) =>
        Keys(gone).SelectMany(key => byKey.TryGetValue(key, out var having) && having.Count <= FewHaveIt ? having : []).Distinct();

    // Plurals, short forms and most slips of the pen leave the beginning of a word as it is.
    private static IEnumerable<string> Keys(Suspect suspect) =>
        suspect.Words.Select(w => w.Length > 4 && !char.IsAsciiDigit(w[0]) ? w[..4] : w)
            .Append(string.Concat(suspect.Words))
            .Concat(suspect.Members)
            .Distinct(StringComparer.Ordinal);
}

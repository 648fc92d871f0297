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

    internal static ImmutableArray<Pair> Of(Pool pool, Func<Suspect, Suspect, bool> settled) =>
    [
        .. from meeting in (long)pool.Gone.Length * pool.Added.Length <= ComparedThroughout ? Everything(pool) : Sharing(pool)
           where !settled(meeting.Gone, meeting.Added)
           let likeness = pool.Compare(meeting.Gone, meeting.Added)
           where likeness.Score >= Suggestions.WorthNaming
           select new Pair { Gone = meeting.Gone, Added = meeting.Added, Likeness = likeness },
    ];

    private static IEnumerable<(Suspect Gone, Suspect Added)> Everything(Pool pool) =>
        from gone in pool.Gone
        from added in pool.Added
        select (gone, added);

    private static IEnumerable<(Suspect Gone, Suspect Added)> Sharing(Pool pool)
    {
        var byKey = pool.Added.SelectMany(a => Keys(a).Select(k => (Key: k, Added: a))).ToLookup(p => p.Key, p => p.Added, StringComparer.Ordinal);
        return
            from gone in pool.Gone
            from added in Keys(gone).Where(k => byKey[k].Take(FewHaveIt + 1).Count() <= FewHaveIt).SelectMany(k => byKey[k]).Distinct()
            select (gone, added);
    }

    // Plurals, short forms and most slips of the pen leave the beginning of a word as it is.
    private static IEnumerable<string> Keys(Suspect suspect) =>
        suspect.Words.Select(w => w.Length > 4 && !char.IsAsciiDigit(w[0]) ? w[..4] : w)
            .Append(string.Concat(suspect.Words))
            .Concat(suspect.Members)
            .Distinct(StringComparer.Ordinal);
}

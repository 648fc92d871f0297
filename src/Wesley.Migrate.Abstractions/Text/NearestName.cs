namespace Wesley.Migrate.Abstractions;

/// <summary>What a user may have meant by a name that does not exist.</summary>
public static class NearestName
{
    /// <summary>
    /// The candidate with the fewest letters to change, case aside, when these are few enough to be a slip of the keyboard: two, or
    /// a third of a longer name. Of several the first in ordinal order; <see langword="null"/> when none is near.
    /// </summary>
    /// <param name="wanted">The name as written.</param>
    /// <param name="candidates">The names there are.</param>
    public static string? Of(string wanted, IEnumerable<string> candidates)
    {
        ArgumentNullException.ThrowIfNull(wanted);
        ArgumentNullException.ThrowIfNull(candidates);
        var (best, limit) = ((string?)null, Math.Max(2, wanted.Length / 3) + 1);
        foreach (var candidate in candidates.Order(StringComparer.Ordinal))
        {
            if (Math.Abs(candidate.Length - wanted.Length) >= limit)
            {
                continue;
            }

            var distance = Distance(wanted.ToUpperInvariant(), candidate.ToUpperInvariant());
            if (distance < limit)
            {
                (best, limit) = (candidate, distance);
            }
        }

        return best;
    }

    /// <summary>Levenshtein's distance, one row at a time.</summary>
    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[b.Length];
    }
}

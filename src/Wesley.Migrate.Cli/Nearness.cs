namespace Wesley.Migrate.Cli;

/// <summary>Finds what a misspelt word most likely means.</summary>
internal static class Nearness
{
    /// <summary>The nearest candidate, or <see langword="null"/> when none is near.</summary>
    internal static string? Nearest(string word, IEnumerable<string> candidates) =>
        candidates
            .Select(c => (Text: c, Distance: Distance(word, c)))
            .Where(c => c.Distance <= Math.Max(Math.Min(2, word.Length - 1), word.Length / 3))
            .OrderBy(c => c.Distance).ThenBy(c => c.Text, StringComparer.Ordinal)
            .Select(c => c.Text)
            .FirstOrDefault();

    /// <summary>Levenshtein's distance.</summary>
    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(row[j] + 1, row[j - 1] + 1), diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[b.Length];
    }
}

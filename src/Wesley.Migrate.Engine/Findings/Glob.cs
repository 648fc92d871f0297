namespace Wesley.Migrate.Engine.Findings;

/// <summary>Patterns in which a star stands for any text, and nothing else is special.</summary>
internal static class Glob
{
    /// <summary>Whether the text fits the pattern: greedy, with one step back to the last star, so never worse than their product.</summary>
    internal static bool Matches(string pattern, string text)
    {
        var (p, star, resume) = (0, -1, 0);
        for (var t = 0; t < text.Length;)
        {
            // A star of the pattern is a star even where the text has one too; so a pattern can be asked about a pattern.
            if (p < pattern.Length && pattern[p] == '*')
            {
                (star, resume) = (p++, t);
            }
            else if (p < pattern.Length && pattern[p] == text[t])
            {
                p++;
                t++;
            }
            else if (star >= 0)
            {
                p = star + 1;
                t = ++resume;
            }
            else
            {
                return false;
            }
        }

        return pattern.AsSpan(p).TrimStart('*').IsEmpty;
    }

    /// <summary>Whether all that fits one pattern fits the other, and not the other way round.</summary>
    internal static bool IsNarrower(string pattern, string than) => Matches(than, pattern) && !Matches(pattern, than);
}

namespace Wesley.Plugins.RenameDetection;

/// <summary>How much two words are one, from 0 to 1. Words that only look alike, such as active and inactive, are not.</summary>
internal static class WordLikeness
{
    private static readonly string[] Opposites = ["in", "un", "im", "ir", "il", "non", "dis", "de", "re", "anti", "pre", "post", "sub", "super", "ex"];

    internal static double Of(string a, string b)
    {
        if (string.Equals(a, b, StringComparison.Ordinal))
        {
            return 1;
        }

        // Each way of being alike below keeps the first letter or the last one.
        if (a[0] != b[0] && a[^1] != b[^1])
        {
            return 0;
        }

        ReadOnlySpan<char> shorter = a.Length <= b.Length ? a : b, longer = a.Length <= b.Length ? b : a;
        return char.IsAsciiDigit(shorter[0]) || char.IsAsciiDigit(longer[0]) ? 0
            : AreOneInSingular(a, b) ? 0.95
            : IsOpposite(shorter, longer) ? 0
            : shorter.Length < 3 ? 0
            : longer.StartsWith(shorter, StringComparison.Ordinal) || IsAbbreviation(shorter, longer) ? 0.85
            : IsMisspelt(shorter, longer) ? 0.9
            : shorter.Length >= 4 && longer.Length >= shorter.Length + 3 && longer.EndsWith(shorter, StringComparison.Ordinal) ? 0.75
            : CommonStem(shorter, longer);
    }

    private static bool AreOneInSingular(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var ((stemA, endA), (stemB, endB)) = (Singular(a), Singular(b));
        return stemA + endA.Length == stemB + endB.Length && Letters(a, stemA, endA, b, stemB, endB);
    }

    /// <summary>How much of a word stays in the singular, and what follows.</summary>
    private static (int Stem, string End) Singular(ReadOnlySpan<char> word) =>
        word.Length > 4 && word.EndsWith("ies", StringComparison.Ordinal) ? (word.Length - 3, "y")
        : word.Length > 3 && word.EndsWith("es", StringComparison.Ordinal) ? (word.Length - 2, "")
        : word.Length > 2 && word[^1] == 's' ? (word.Length - 1, "")
        : (word.Length, "");

    private static bool Letters(ReadOnlySpan<char> a, int stemA, string endA, ReadOnlySpan<char> b, int stemB, string endB)
    {
        for (var i = 0; i < stemA + endA.Length; i++)
        {
            if ((i < stemA ? a[i] : endA[i - stemA]) != (i < stemB ? b[i] : endB[i - stemB]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsOpposite(ReadOnlySpan<char> shorter, ReadOnlySpan<char> longer)
    {
        foreach (var sign in Opposites)
        {
            if (longer.Length == sign.Length + shorter.Length
                && longer.StartsWith(sign, StringComparison.Ordinal) && longer.EndsWith(shorter, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Consonants of the longer word in order, from its first letter on: qty, img, idx.</summary>
    private static bool IsAbbreviation(ReadOnlySpan<char> shorter, ReadOnlySpan<char> longer)
    {
        if (shorter.Length * 3 > longer.Length * 2 || shorter[0] != longer[0] || HasVowel(shorter[1..], except: shorter[1]))
        {
            return false;
        }

        var at = 0;
        foreach (var letter in longer)
        {
            at += at < shorter.Length && letter == shorter[at] ? 1 : 0;
        }

        return at == shorter.Length;
    }

    private static bool HasVowel(ReadOnlySpan<char> letters, char except)
    {
        foreach (var letter in letters)
        {
            if (letter != except && "aeiou".Contains(letter, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A letter added or left out; in words of five letters and more, a letter exchanged.</summary>
    private static bool IsMisspelt(ReadOnlySpan<char> shorter, ReadOnlySpan<char> longer)
    {
        var same = shorter.CommonPrefixLength(longer);
        var rest = longer.Length - shorter.Length;
        return rest == 1 ? shorter[same..].SequenceEqual(longer[(same + 1)..])
            : rest == 0 && shorter.Length >= 5 && (
                shorter[(same + 1)..].SequenceEqual(longer[(same + 1)..])
                || same + 1 < shorter.Length && shorter[same] == longer[same + 1] && shorter[same + 1] == longer[same]
                    && shorter[(same + 2)..].SequenceEqual(longer[(same + 2)..]));
    }

    private static double CommonStem(ReadOnlySpan<char> shorter, ReadOnlySpan<char> longer)
    {
        var common = shorter.CommonPrefixLength(longer);
        var share = (double)common / longer.Length;
        return common >= 4 && share >= 0.6 ? share * share : 0;
    }
}

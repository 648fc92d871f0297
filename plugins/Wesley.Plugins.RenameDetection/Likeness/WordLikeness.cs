namespace Wesley.Plugins.RenameDetection;

/// <summary>How much two words are one, from 0 to 1. Words that only look alike, such as active and inactive, are not.</summary>
internal static class WordLikeness
{
    private static readonly string[] Opposites = ["in", "un", "im", "ir", "il", "non", "dis", "de", "re", "anti", "pre", "post", "sub", "super", "ex"];

    internal static double Of(string a, string b)
    {
        var (shorter, longer) = a.Length <= b.Length ? (a, b) : (b, a);
        return string.Equals(a, b, StringComparison.Ordinal) ? 1
            : char.IsAsciiDigit(shorter[0]) || char.IsAsciiDigit(longer[0]) ? 0
            : string.Equals(Singular(a), Singular(b), StringComparison.Ordinal) ? 0.95
            : Opposites.Any(o => string.Equals(longer, o + shorter, StringComparison.Ordinal)) ? 0
            : shorter.Length < 3 ? 0
            : longer.StartsWith(shorter, StringComparison.Ordinal) || IsAbbreviation(shorter, longer) ? 0.85
            : IsMisspelt(shorter, longer) ? 0.9
            : shorter.Length >= 4 && longer.Length >= shorter.Length + 3 && longer.EndsWith(shorter, StringComparison.Ordinal) ? 0.75
            : CommonStem(shorter, longer);
    }

    private static string Singular(string word) =>
        word.Length > 4 && word.EndsWith("ies", StringComparison.Ordinal) ? word[..^3] + "y"
        : word.Length > 3 && word.EndsWith("es", StringComparison.Ordinal) ? word[..^2]
        : word.Length > 2 && word.EndsWith('s') ? word[..^1]
        : word;

    /// <summary>Consonants of the longer word in order, from its first letter on: qty, img, idx.</summary>
    private static bool IsAbbreviation(string shorter, string longer)
    {
        if (shorter.Length * 3 > longer.Length * 2 || shorter[0] != longer[0] || shorter.Skip(1).Any(c => "aeiou".Contains(c, StringComparison.Ordinal) && shorter[1] != c))
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

    /// <summary>A letter added or left out; in words of five letters and more, a letter exchanged.</summary>
    private static bool IsMisspelt(string shorter, string longer)
    {
        var same = 0;
        while (same < shorter.Length && shorter[same] == longer[same])
        {
            same++;
        }

        var rest = longer.Length - shorter.Length;
        return rest == 1 ? string.Equals(shorter[same..], longer[(same + 1)..], StringComparison.Ordinal)
            : rest == 0 && shorter.Length >= 5 && (
                string.Equals(shorter[(same + 1)..], longer[(same + 1)..], StringComparison.Ordinal)
                || same + 1 < shorter.Length && shorter[same] == longer[same + 1] && shorter[same + 1] == longer[same]
                    && string.Equals(shorter[(same + 2)..], longer[(same + 2)..], StringComparison.Ordinal));
    }

    private static double CommonStem(string shorter, string longer)
    {
        var common = shorter.Zip(longer).TakeWhile(p => p.First == p.Second).Count();
        var share = (double)common / longer.Length;
        return common >= 4 && share >= 0.6 ? share * share : 0;
    }
}

using System.Collections.Immutable;

namespace Wesley.Plugins.RenameDetection;

/// <summary>What a word says among the names around it: one that many of them have says little.</summary>
internal sealed class WordWeights
{
    private readonly Dictionary<string, int> _counts;

    private WordWeights(Dictionary<string, int> counts) => _counts = counts;

    /// <summary>The weights among the names of both versions.</summary>
    internal static WordWeights Of(IEnumerable<ImmutableArray<string>> before, IEnumerable<ImmutableArray<string>> after)
    {
        var (old, now) = (Count(before), Count(after));
        foreach (var (word, count) in now)
        {
            old[word] = Math.Max(count, old.GetValueOrDefault(word));
        }

        return new(old);
    }

    internal double this[string word]
    {
        get
        {
            var rarity = 1 / (1 + Math.Log2(Math.Max(1, _counts.GetValueOrDefault(word))));
            return word.Length <= 2 && !char.IsAsciiDigit(word[0]) ? rarity / 2 : rarity;
        }
    }

    private static Dictionary<string, int> Count(IEnumerable<ImmutableArray<string>> names)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in names.SelectMany(n => n.Distinct(StringComparer.Ordinal)))
        {
            counts[word] = counts.GetValueOrDefault(word) + 1;
        }

        return counts;
    }
}

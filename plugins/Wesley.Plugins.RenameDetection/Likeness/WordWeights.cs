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

    internal double this[string word] => Weight(word, _counts.GetValueOrDefault(word, 1));

    private static double Weight(string word, int count)
    {
        var rarity = 1 / (1 + Math.Log2(count));
        return word.Length <= 2 && !char.IsAsciiDigit(word[0]) ? rarity / 2 : rarity;
    }

    /// <summary>In how many names each word stands.</summary>
    private static Dictionary<string, int> Count(IEnumerable<ImmutableArray<string>> names)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            for (var i = 0; i < name.Length; i++)
            {
                if (name.IndexOf(name[i]) == i)
                {
                    counts[name[i]] = counts.GetValueOrDefault(name[i]) + 1;
                }
            }
        }

        return counts;
    }
}

using System.Collections.Immutable;

namespace Wesley.Plugins.RenameDetection;

/// <summary>
/// How much two names say the same. A word that comes or goes is common in renames; a word that gives way to another makes it
/// another name: firstName is not lastName, and swapFee is not protocolFee.
/// </summary>
internal static class NameLikeness
{
    private const double ReplacedCosts = 2;
    private const double ComingOrGoingCosts = 0.5;
    private const int UsualWords = 32;

    internal static double Of(ImmutableArray<string> gone, ImmutableArray<string> added, WordWeights weights, List<string>? why)
    {
        var left = WordRuns.Split(gone, added);
        var right = WordRuns.Split(added, left);
        var (matched, unlike, lost, come) = (0.0, 0.0, 0.0, 0.0);
        Span<bool> taken = right.Length <= UsualWords ? stackalloc bool[right.Length] : new bool[right.Length];
        var shared = why is null ? null : new List<string>();
        foreach (var word in left)
        {
            var (at, like) = Best(word, right, taken);
            if (at < 0)
            {
                lost += weights[word];
                continue;
            }

            var weight = (weights[word] + weights[right[at]]) / 2;
            matched += like * weight;
            unlike += (1 - like) * weight;
            taken[at] = true;
            shared?.Add(like == 1 ? word : $"{word}/{right[at]}");
        }

        if (matched == 0)
        {
            return 0;
        }

        for (var i = 0; i < right.Length; i++)
        {
            come += taken[i] ? 0 : weights[right[i]];
        }

        why?.Add($"The names share {string.Join(", ", shared!)}.");
        var replaced = unlike + Math.Min(lost, come);
        return matched / (matched + (ReplacedCosts * replaced) + (ComingOrGoingCosts * Math.Abs(lost - come)));
    }

    /// <summary>The first of those that are most alike and free; -1 where none is alike.</summary>
    private static (int At, double Like) Best(string word, ImmutableArray<string> among, ReadOnlySpan<bool> taken)
    {
        var best = (At: -1, Like: 0.0);
        for (var i = 0; i < among.Length && best.Like < 1; i++)
        {
            if (!taken[i] && WordLikeness.Of(word, among[i]) is var like && like > best.Like)
            {
                best = (i, like);
            }
        }

        return best;
    }
}

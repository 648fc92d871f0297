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

    internal static Likeness Of(ImmutableArray<string> gone, ImmutableArray<string> added, WordWeights weights)
    {
        var left = WordRuns.Split(gone, added);
        var right = WordRuns.Split(added, left).ToList();
        var (matched, unlike, lost) = (0.0, 0.0, 0.0);
        var shared = ImmutableArray.CreateBuilder<string>();
        foreach (var word in left)
        {
            var best = right.Select(r => (Word: r, Like: WordLikeness.Of(word, r))).OrderByDescending(r => r.Like).FirstOrDefault();
            if (best.Like > 0)
            {
                var weight = (weights[word] + weights[best.Word]) / 2;
                matched += best.Like * weight;
                unlike += (1 - best.Like) * weight;
                right.Remove(best.Word);
                shared.Add(best.Like == 1 ? word : $"{word}/{best.Word}");
            }
            else
            {
                lost += weights[word];
            }
        }

        var come = right.Sum(r => weights[r]);
        var replaced = unlike + Math.Min(lost, come);
        return matched == 0 ? Likeness.None : new()
        {
            Score = matched / (matched + (ReplacedCosts * replaced) + (ComingOrGoingCosts * Math.Abs(lost - come))),
            Reasons = [$"The names share {string.Join(", ", shared)}."],
        };
    }
}

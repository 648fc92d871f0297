using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.RenameDetection;

/// <summary>A suggestion as a question, with both answers ready for the decisions file.</summary>
internal static class RenameQuestion
{
    /// <summary>A candidate with this share of the best one's score makes the best one doubtful.</summary>
    private const decimal Near = 0.75m;
    private const decimal NearCosts = 0.2m;

    internal static Question Of(Suggestion suggestion, Rivals rivals, Compare compare)
    {
        ImmutableArray<Pair> pairs = [.. suggestion.Pairs.OrderBy(p => p.Gone.Coordinate).ThenBy(p => p.Added.Coordinate)];
        var first = pairs[0];
        var (score, doubt) = Lowered(first, rivals);
        var several = pairs.Length > 1;
        return new()
        {
            Coordinate = several && pairs.All(p => p.Gone == first.Gone) ? first.Gone.Change.Coordinate : first.Added.Coordinate,
            Text = Text(suggestion.Tied, pairs),
            Answers = [.. pairs.Select(p => p.Answer(DecisionKind.Rename)), .. pairs.Select(p => p.Answer(DecisionKind.NotRename))],
            Score = score,
            Tied = suggestion.Tied,
            Reasons = [.. pairs.SelectMany(p => p.Reasons(compare).Select(r => several ? $"{p.Gone.Coordinate} to {p.Added.Coordinate}: {r}" : r)), .. doubt],
            BeforeLocation = first.Gone.Location,
            AfterLocation = first.Added.Location,
        };
    }

    private static string Text(bool tied, ImmutableArray<Pair> pairs) =>
        $"Was {Names(pairs.Select(p => p.Gone), " or ")} renamed to {Names(pairs.Select(p => p.Added), " or to ")}?"
        + (!tied ? "" : pairs.Length > 1 ? " They are equally likely, so none is ranked first." : " Another one is equally likely, so neither is ranked first.");

    private static string Names(IEnumerable<Suspect> suspects, string or) =>
        string.Join(or, suspects.Select(s => s.Coordinate).Distinct().Order());

    /// <summary>The score, less what near candidates for either name take from it.</summary>
    private static (decimal Score, ImmutableArray<string> Doubt) Lowered(Pair pair, Rivals rivals)
    {
        if (rivals.BestOf(pair, pair.Score * Near) is not { } rival)
        {
            return (pair.Score, []);
        }

        var nearness = ((Math.Min(rival.Score, pair.Score) / pair.Score) - Near) / (1 - Near);
        var score = Math.Round(pair.Score * (1 - (NearCosts * nearness)), 2, MidpointRounding.AwayFromZero);
        return (score, [$"{rival.Gone.Coordinate} to {rival.Added.Coordinate} scores {rival.Score:0.00}, which lowers the score from {pair.Score:0.00}."]);
    }
}

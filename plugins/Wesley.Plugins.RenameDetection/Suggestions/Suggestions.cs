using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.RenameDetection;

/// <summary>What to ask about one pool, and what was not worth a question.</summary>
internal static class Suggestions
{
    /// <summary>
    /// From this score on it is asked. Over real pairs of data models every rename that a reader sees in the names lies above it,
    /// and no pair with only one kind of word in common.
    /// </summary>
    internal const decimal Threshold = 0.55m;

    /// <summary>From this score on the best candidate is named although it is not asked about.</summary>
    internal const double WorthNaming = 0.2;

    internal static DetectionResult Of(Pool pool, Settled settled)
    {
        var pairs = Candidates.Of(pool, settled);
        var chosen = Assignment.Of(pairs, Threshold);
        var rivals = new Rivals(pairs);
        var asked = chosen.SelectMany(s => s.Pairs).Select(p => p.Gone.Coordinate).ToHashSet();
        return new()
        {
            Questions = [.. chosen.Select(s => RenameQuestion.Of(s, rivals, pool.Compare))],
            Remarks =
            [
                .. from pair in pairs
                   where !asked.Contains(pair.Gone.Coordinate)
                   group pair by pair.Gone.Coordinate into candidates
                   let best = candidates.OrderByDescending(p => p.Score).ThenBy(p => p.Added.Coordinate).First()
                   select new ChangeRemark { ChangeId = best.Gone.Change.Id, Text = Rejected(best) },
            ],
        };
    }

    private static string Rejected(Pair best) =>
        best.Score >= Threshold
            ? $"Not asked as a rename to {best.Added.Coordinate}, which is more like another one (score {best.Score:0.00})."
            : $"Not asked as a rename: the best candidate is {best.Added.Coordinate} with a score of {best.Score:0.00}; a question takes {Threshold:0.00}.";
}

using Wesley.Benchmarks.Measuring;
using Wesley.TestKit;

namespace Wesley.Benchmarks.Diff;

/// <summary>Reading two schemas and finding their changes: how it grows, and how the peers do on the same files in the same run.</summary>
internal static class DiffBenchmark
{
    /// <summary>Time and memory of a table at the largest size, against one at the smallest.</summary>
    private const double GrowthLimit = 1.3;

    /// <summary>How much faster than graphql-inspector a warm process has to be on the largest real pair.</summary>
    private const double PeerLimit = 5;

    /// <summary>Prints the figures and answers whether every limit holds.</summary>
    internal static async Task<bool> Run(int rounds, int seconds)
    {
        using var folder = new TempFolder();
        var growing = DiffPairs.Growing(folder);
        SchemaFiles[] pairs = [.. growing, .. new[] { DiffPairs.LargestReal(folder) }.OfType<SchemaFiles>()];
        var measured = await Rounds.Run([.. pairs.SelectMany(pair => Contender.All.Select(c => (c, pair)))], rounds, seconds).ConfigureAwait(false);
        DiffTable.Print(pairs, measured);

        Measurement Of(string pair) => measured[(Contender.EngineName, pair)];
        var (small, large) = (Of(DiffPairs.Name(DiffPairs.Sizes[0])), Of(DiffPairs.Name(DiffPairs.Sizes[^1])));
        var times = (double)DiffPairs.Sizes[^1] / DiffPairs.Sizes[0];
        var holds = Limit.AtMost("time of a table, largest to smallest", large.Warm / small.Warm / times, GrowthLimit)
            & Limit.AtMost("peak memory of a table, largest to smallest", (double)large.Peak / small.Peak / times, GrowthLimit);
        return pairs.Length == growing.Count
            ? holds
            : holds & Limit.AtLeast(
                $"graphql-inspector's time to the engine's, {pairs[^1].Name}",
                measured[("graphql-inspector 8", pairs[^1].Name)].Warm / Of(pairs[^1].Name).Warm,
                PeerLimit);
    }
}

namespace Wesley.Benchmarks.Measuring;

/// <summary>Measures everybody in turn, several times over, so that a busy machine is busy for all of them; keeps the medians.</summary>
internal static class Rounds
{
    internal static async Task<Dictionary<(string Contender, string Pair), Measurement>> Run(
        IReadOnlyList<(Contender Contender, SchemaFiles Pair)> entries, int rounds, int seconds)
    {
        var measured = entries.ToDictionary(e => (e.Contender.Name, e.Pair.Name), _ => new List<Measurement>());
        for (var round = 1; round <= rounds; round++)
        {
            foreach (var (contender, pair) in entries)
            {
                var one = await contender.Measure(pair, seconds).ConfigureAwait(false);
                measured[(contender.Name, pair.Name)].Add(one);
                Console.Error.WriteLine(string.Create(
                    CultureInfo.InvariantCulture, $"round {round}  {pair.Name,-14}  {contender.Name,-31}  {one.Warm,9:F1} ms warm"));
            }
        }

        return measured.ToDictionary(m => m.Key, m => Median(m.Value));
    }

    private static Measurement Median(List<Measurement> all) => new()
    {
        Found = all[0].Found,
        First = Medians.Of(all.Select(m => m.First)),
        Warm = Medians.Of(all.Select(m => m.Warm)),
        Peak = (long)Medians.Of(all.Select(m => (double)m.Peak)),
    };
}

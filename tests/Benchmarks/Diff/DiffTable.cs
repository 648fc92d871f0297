using Wesley.Benchmarks.Measuring;

namespace Wesley.Benchmarks.Diff;

/// <summary>The figures of a diff benchmark as a Markdown table; ratios are the contender's time to the engine's.</summary>
internal static class DiffTable
{
    internal static void Print(IEnumerable<SchemaFiles> pairs, Dictionary<(string Contender, string Pair), Measurement> measured)
    {
        Console.WriteLine("| pair | contender | warm ms | first ms | peak MB | found | warm, to the engine's |");
        Console.WriteLine("|---|---|---|---|---|---|---|");
        foreach (var pair in pairs)
        {
            var own = measured[(Contender.EngineName, pair.Name)];
            foreach (var contender in Contender.All)
            {
                var one = measured[(contender.Name, pair.Name)];
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {pair.Name} | {contender.Name} | {one.Warm:F1} | {one.First:F1} | {one.Peak / 1e6:F0} | {one.Found} | {one.Warm / own.Warm:F2} |"));
            }
        }
    }
}

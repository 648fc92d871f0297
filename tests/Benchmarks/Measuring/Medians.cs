namespace Wesley.Benchmarks.Measuring;

/// <summary>The middle of several figures.</summary>
internal static class Medians
{
    internal static double Of(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }
}

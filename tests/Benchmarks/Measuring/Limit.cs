namespace Wesley.Benchmarks.Measuring;

/// <summary>A ratio beside its limit, printed.</summary>
internal static class Limit
{
    internal static bool AtMost(string what, double ratio, double limit) => Print(what, ratio, "at most", limit, ratio <= limit);

    internal static bool AtLeast(string what, double ratio, double limit) => Print(what, ratio, "at least", limit, ratio >= limit);

    private static bool Print(string what, double ratio, string bound, double limit, bool holds)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(holds ? "holds " : "BROKEN")}  {what}: {ratio:F2} ({bound} {limit})"));
        return holds;
    }
}

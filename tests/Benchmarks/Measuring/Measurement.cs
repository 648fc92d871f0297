namespace Wesley.Benchmarks.Measuring;

/// <summary>What one process measured over one pair of schemas: reading both, building what has to be built, finding the changes.</summary>
internal sealed record Measurement
{
    /// <summary>How many changes were found; each contender counts in its own way.</summary>
    public required int Found { get; init; }

    /// <summary>The first time in the process, in milliseconds.</summary>
    public required double First { get; init; }

    /// <summary>Once the process is warm, in milliseconds: the median of the later half of its runs.</summary>
    public required double Warm { get; init; }

    /// <summary>The process's largest resident memory after its first run, in bytes.</summary>
    public required long Peak { get; init; }
}

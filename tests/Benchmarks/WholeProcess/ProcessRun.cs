using System.Diagnostics;
using Wesley.TestKit;

namespace Wesley.Benchmarks.WholeProcess;

/// <summary>One whole process from its start to its end.</summary>
internal sealed record ProcessRun
{
    /// <summary>On the wall, in milliseconds.</summary>
    public required double Time { get; init; }

    /// <summary>Its largest resident memory, in kilobytes.</summary>
    public required double Peak { get; init; }

    /// <summary>Runs it under GNU time, which knows what the kernel has counted.</summary>
    internal static async Task<ProcessRun> Of(string program, IEnumerable<string> arguments, string folder)
    {
        var note = Path.Combine(folder, "peak.txt");
        var start = Stopwatch.GetTimestamp();
        var run = await Command.RunAsync("/usr/bin/time", ["-q", "-f", "%M", "-o", note, program, .. arguments], folder).ConfigureAwait(false);
        var time = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        // graphql-inspector ends in 1 when it has found something that breaks; anything else is no measurement.
        return run.ExitCode is 0 or 1 && run.Output.Length > 0
            ? new() { Time = time, Peak = double.Parse(await File.ReadAllTextAsync(note).ConfigureAwait(false), CultureInfo.InvariantCulture) }
            : throw new InvalidOperationException(run.ToString());
    }
}

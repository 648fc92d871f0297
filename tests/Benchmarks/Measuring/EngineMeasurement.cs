using System.Diagnostics;
using System.Text.Json;
using Microsoft.Extensions.Logging.Abstractions;
using Wesley.Migrate.Engine;
using Wesley.Migrate.Engine.Plugins;
using Wesley.Migrate.Engine.Read;
using Wesley.Migrate.Hosting;
using Wesley.Migrate.Hosting.Catalog;
using Wesley.Migrate.Hosting.Configuration;
using Wesley.Migrate.Hosting.Loading;

namespace Wesley.Benchmarks.Measuring;

/// <summary>The engine's side of a measurement, in a process of its own: <c>measure BEFORE AFTER SECONDS</c>.</summary>
internal static class EngineMeasurement
{
    private const int FewestRuns = 4;

    internal static int Print(string before, string after, string seconds)
    {
        var input = new PipelineInput { Before = [Source(before)], After = [Source(after)], Plugins = Plugins() };
        var times = new List<double>();
        var found = Timed(input, times);
        using var self = Process.GetCurrentProcess();
        var peak = self.PeakWorkingSet64;
        var watch = Stopwatch.StartNew();
        while (times.Count < FewestRuns || watch.Elapsed.TotalSeconds < double.Parse(seconds, CultureInfo.InvariantCulture))
        {
            Timed(input, times);
        }

        var measured = new Measurement { Found = found, First = times[0], Warm = Medians.Of(times.Skip((times.Count + 1) / 2)), Peak = peak };
        Console.WriteLine(JsonSerializer.Serialize(measured, JsonSerializerOptions.Web));
        return 0;
    }

    private static int Timed(PipelineInput input, List<double> times)
    {
        // Nobody pays for what the run before has left behind.
        GC.Collect();
        var start = Stopwatch.GetTimestamp();
        using var memory = RunMemory.Reserve(input.Before, input.After);
        var result = MigrationPipeline.Changes(input);
        times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        return result.Changes.Length;
    }

    private static SourceText Source(string path) => SourceDecoder.Decode(Path.GetFileName(path), File.ReadAllBytes(path)).Value;

    private static PluginSet Plugins()
    {
        var folders = PluginCatalog.Find(new() { Bundled = Path.Combine(AppContext.BaseDirectory, "plugins") }).Value;
        return new PluginSetLoader(WesleyConfig.Empty, NullLogger.Instance).All(folders).Value;
    }
}

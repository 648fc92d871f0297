using Wesley.Benchmarks.Diff;
using Wesley.Benchmarks.Measuring;
using Wesley.Benchmarks.WholeProcess;

// `measure` is what the benchmark starts itself with; the rest is for people, see README.md.
switch (args)
{
    case ["measure", var before, var after, var seconds]:
        return EngineMeasurement.Print(before, after, seconds);
    case ["diff", .. var rest] when rest.Length <= 2 && rest.All(r => int.TryParse(r, out var n) && n > 0):
        int[] counts = [.. rest.Select(r => int.Parse(r, CultureInfo.InvariantCulture))];
        await PeerPackages.Install().ConfigureAwait(false);
        return await DiffBenchmark.Run(counts.ElementAtOrDefault(0) is > 0 and var rounds ? rounds : 1, counts.ElementAtOrDefault(1) is > 0 and var each ? each : 30).ConfigureAwait(false) ? 0 : 1;
    case ["process", .. var rest] when rest.Length <= 1 && rest.All(r => int.TryParse(r, out var n) && n > 0):
        await PeerPackages.Install().ConfigureAwait(false);
        return await ProcessBenchmark.Run(rest is [var often] ? int.Parse(often, CultureInfo.InvariantCulture) : 7).ConfigureAwait(false) ? 0 : 1;
    default:
        Console.Error.WriteLine("usage: dotnet run -c Release --project tests/Benchmarks -- diff [ROUNDS [SECONDS]] | process [ROUNDS]");
        return 2;
}

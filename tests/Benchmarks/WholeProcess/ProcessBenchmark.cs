using Wesley.Benchmarks.Diff;
using Wesley.Benchmarks.Measuring;
using Wesley.TestKit;

namespace Wesley.Benchmarks.WholeProcess;

/// <summary>Whole processes of the published tool: against graphql-inspector's command line, with many packs, and the first time.</summary>
internal static class ProcessBenchmark
{
    private const string Declarations = "directive @wes_table(name: String) on OBJECT\ndirective @wes_pk on FIELD_DEFINITION\n";

    /// <summary>Prints the figures and answers whether every limit holds.</summary>
    internal static async Task<bool> Run(int rounds)
    {
        using var folder = new TempFolder();
        var engine = await Engine.Pack(folder).ConfigureAwait(false);
        var small = new SchemaFiles("small", Declared(folder, "before"), Declared(folder, "after"));
        var large = DiffPairs.LargestReal(folder);
        var run = Line.Run(engine, "run, small", small);
        var three = Line.Run(engine, "run, 3 packs", small, "--no-bundled", "--plugins", PackFolders.Needed(engine, folder.PathOf("three")));
        var hundred = Line.Run(engine, "run, 100 packs", small, "--no-bundled", "--plugins", PackFolders.Among(100, engine, folder.PathOf("hundred")));
        Line[] peers = [Line.Inspector(small), .. large is null ? [] : new[] { Line.Diff(engine, $"diff, {large.Name}", large), Line.Inspector(large) }];
        var measured = await Measure([run, three, hundred, .. peers], rounds, folder).ConfigureAwait(false);
        var (first, second) = await FirstAndSecond(engine, small, rounds, folder).ConfigureAwait(false);
        Print(measured);

        double Time(Line line) => measured[line].Time;
        return Limit.AtMost("run of the small scenario to graphql-inspector's diff", Time(run) / Time(peers[0]), 0.5)
            & (large is null || Limit.AtMost($"diff of {large.Name} to graphql-inspector's", Time(peers[1]) / Time(peers[2]), 0.25))
            & Limit.AtMost("time with 100 packs to time with the 3 needed", Time(hundred) / Time(three), 1.25)
            & Limit.AtMost("memory with 100 packs to memory with the 3 needed", measured[hundred].Peak / measured[three].Peak, 1.25)
            & Limit.AtMost("first run after installation to the second", first / second, 1.25);
    }

    /// <summary>Everybody in turn, so that a busy machine is busy for all of them; the medians.</summary>
    private static async Task<Dictionary<Line, ProcessRun>> Measure(IReadOnlyList<Line> lines, int rounds, TempFolder folder)
    {
        var runs = lines.ToDictionary(line => line, _ => new List<ProcessRun>());
        // One round for whatever caches files; it does not count.
        for (var round = 0; round <= rounds; round++)
        {
            foreach (var line in lines)
            {
                var one = await ProcessRun.Of(line.Program, line.Arguments, folder.Path).ConfigureAwait(false);
                if (round > 0)
                {
                    runs[line].Add(one);
                }
            }
        }

        return runs.ToDictionary(r => r.Key, r => new ProcessRun { Time = Medians.Of(r.Value.Select(v => v.Time)), Peak = Medians.Of(r.Value.Select(v => v.Peak)) });
    }

    private static async Task<(double First, double Second)> FirstAndSecond(Engine engine, SchemaFiles pair, int rounds, TempFolder folder)
    {
        var (first, second) = (new List<double>(), new List<double>());
        for (var round = 0; round < rounds; round++)
        {
            var line = Line.Run(engine.Installed(folder.PathOf(string.Create(CultureInfo.InvariantCulture, $"installed{round}"))), "installed", pair);
            first.Add((await ProcessRun.Of(line.Program, line.Arguments, folder.Path).ConfigureAwait(false)).Time);
            second.Add((await ProcessRun.Of(line.Program, line.Arguments, folder.Path).ConfigureAwait(false)).Time);
        }

        return (Medians.Of(first), Medians.Of(second));
    }

    // graphql-js takes no directive that the schema does not declare; the engine takes the declaration too.
    private static string Declared(TempFolder folder, string version) =>
        folder.Write($"small/{version}.graphql", Declarations + File.ReadAllText(Repository.PathOf("tests", "Scenarios", "add-required-email", $"{version}.graphql")));

    private static void Print(Dictionary<Line, ProcessRun> measured)
    {
        Console.WriteLine("| whole process | ms | peak MB |\n|---|---|---|");
        foreach (var (line, run) in measured)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {line.Name} | {run.Time:F0} | {run.Peak / 1e3:F0} |"));
        }
    }
}

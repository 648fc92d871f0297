using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using Wesley.Migrate.Engine.Contract.Rows;
using Wesley.Migrate.Engine.Read;

namespace Wesley.Migrate.Cli.Tests.Databases;

/// <summary>Each assertion carries rows that break it; its row form must say so, in the engine and in the runtime.</summary>
public sealed class CounterexampleTests
{
    private static readonly Lazy<Task<(ImmutableDictionary<string, JsonElement> Lines, CommandResult Ended)>> Runtime =
        new(() => NodeReport.RunAsync("counterexamples.ts", [.. Migrations.Written.Select(m => m.Folder)]));

    [Theory(DisableDiscoveryEnumeration = true)]
    [MemberData(nameof(Migrations.Names), MemberType = typeof(Migrations))]
    public async Task Counterexamples_OfEveryContract_FailInBothForms(string scenario)
    {
        var folder = Migrations.Named(scenario).Folder;
        var report = await Runtime.Value;
        var runtime = report.Lines[folder].GetProperty("verdicts").EnumerateObject().ToImmutableSortedDictionary(v => v.Name, v => v.Value.GetBoolean(), StringComparer.Ordinal);

        var engine = Directory.GetFiles(Path.Combine(folder, "contract"))
            .SelectMany(file => Fails(file).Select(f => (Id: $"{Path.GetFileNameWithoutExtension(file)}/{f.Id}", f.Broken)))
            .ToImmutableSortedDictionary(f => f.Id, f => f.Broken, StringComparer.Ordinal);

        Assert.Equal(runtime, engine);
        Assert.All(engine, verdict => Assert.True(verdict.Value, verdict.Key));
    }

    private static IEnumerable<(string Id, bool Broken)> Fails(string file)
    {
        var document = JsonNode.Parse(File.ReadAllText(file))!;
        foreach (var assertion in document["assertions"]!.AsArray().Where(a => a!["predicate"] is JsonObject && a["counterexample"] is JsonArray).ToList())
        {
            var alone = document.DeepClone();
            alone["assertions"] = new JsonArray(assertion!.DeepClone());
            var contract = RowContractReader.Read(new SourceText { Name = file, Text = alone.ToJsonString() }).Value!;
            var rows = RowsReader.Read(file, assertion["counterexample"]!.AsArray().Select(row => row!.ToJsonString())).Value;
            var tables = contract.Tables.ToDictionary(table => table, table => table == contract.Assertions[0].Table ? rows : [], StringComparer.Ordinal);
            yield return (contract.Assertions[0].Id, RowCheck.Run(contract, tables)[0].Verdict == RowVerdict.Broken);
        }
    }
}

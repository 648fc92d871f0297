using System.Collections.Immutable;
using System.Text.Json;
using Wesley.Migrate.Engine.Contract.Rows;
using Wesley.Migrate.Engine.Read;

namespace Wesley.Migrate.Cli.Tests.Databases;

/// <summary>Rows of the migrated database as NDJSON: the engine and the runtime give the same verdict on each assertion.</summary>
public sealed class RowVerdictTests
{
    [Theory(DisableDiscoveryEnumeration = true)]
    [MemberData(nameof(Migrations.Names), MemberType = typeof(Migrations))]
    public async Task PostCheck_OverGoodAndSpoiltRows_SaysTheSameInBothForms(string scenario)
    {
        var folder = Migrations.Named(scenario).Folder;
        await DatabaseProof.PGliteAsync();
        var contract = Path.Combine(folder, "contract", "post-check.json");
        Assert.SkipUnless(File.Exists(contract), "The migration has no post-check.");

        foreach (var rows in new[] { "good", "null", "missing" })
        {
            var expected = JsonSerializer.Deserialize<ImmutableSortedDictionary<string, string>>(await File.ReadAllTextAsync(Path.Combine(folder + ".rows", rows + ".json"), TestContext.Current.CancellationToken))!;
            var found = Check(contract, Path.Combine(folder + ".rows", rows));
            Assert.Equal(expected, found);
        }
    }

    [Theory]
    [InlineData("null", "nullability:User.email:post")]
    [InlineData("missing", "field-present:User.email:post")]
    public async Task PostCheck_RequiredFieldMissingFromRows_IsCaughtByBothCommandLines(string rows, string assertion)
    {
        var folder = Migrations.Named("add-required-email").Folder;
        await DatabaseProof.PGliteAsync();
        var contract = Path.Combine(folder, "contract", "post-check.json");

        var engine = Migrations.Engine("contract", "check", "--contract", contract, "--rows", Path.Combine(folder + ".rows", rows));
        var runtime = await Node.RunAsync(Path.Combine(folder, "runtime", "check.ts"), [contract, "--rows", Path.Combine(folder + ".rows", rows)]);

        Assert.Equal((1, 1), (engine.ExitCode, runtime.ExitCode));
        Assert.Contains(assertion, engine.Output, StringComparison.Ordinal);
        Assert.Contains($"FAIL  {assertion}", runtime.Output, StringComparison.Ordinal);
    }

    private static ImmutableSortedDictionary<string, string> Check(string file, string folder)
    {
        var contract = RowContractReader.Read(new SourceText { Name = file, Text = File.ReadAllText(file) }).Value!;
        var tables = contract.Tables.Select(table => (Table: table, File: Path.Combine(folder, table + ".ndjson"))).Where(t => File.Exists(t.File))
            .ToDictionary(t => t.Table, t => RowsReader.Read(t.File, File.ReadLines(t.File)).Value, StringComparer.Ordinal);
        return RowCheck.Run(contract, tables).ToImmutableSortedDictionary(
            f => f.Assertion.Id, f => $"{f.Verdict.ToString().ToLowerInvariant()} {f.Failing}", StringComparer.Ordinal);
    }
}

using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Wesley.Migrate.Cli.Tests.Databases;
using Wesley.Migrate.Cli.Tests.Output.Formats;
using Wesley.Migrate.Engine.Contract.Export;
using Wesley.Migrate.Engine.Contract.Stored;

namespace Wesley.Migrate.Cli.Tests.Exports;

/// <summary>
/// Contracts in the forms of other tools. That they come to the same verdicts as the contract itself is shown in databases, by
/// <see cref="MigrationTests"/>; here it is their form, and that nothing is left out in silence.
/// </summary>
public sealed partial class ContractExportTests
{
    private const string Folder = "tests/Wesley.Migrate.Cli.Tests/Exports";

    [Theory]
    [InlineData(ExportFormat.Odcs, "odcs")]
    [InlineData(ExportFormat.Dbt, "dbt")]
    public async Task Exports_OfEveryMigration_HaveTheForm(ExportFormat format, string schema)
    {
        var exports = All().Where(e => e.Format == format && e.Export.Missing.Length < e.Contract.Assertions.Length).ToList();
        var documents = await Yaml.ReadAsync(exports.Select(e => e.Export.Text));

        Assert.True(exports.Count >= 30, $"only {exports.Count} exports");
        var errors = await JsonValidation.Errors(Repository.PathOf(Folder, $"{schema}.schema.json"), 2020, documents.Select(d => d.ToJsonString()));
        Assert.All(errors.Zip(exports), e => Assert.True(e.First is null, $"{e.Second.Name}: {e.First}"));
    }

    [Theory]
    [InlineData(ExportFormat.Odcs)]
    [InlineData(ExportFormat.Dbt)]
    [InlineData(ExportFormat.PgTap)]
    public async Task Assertions_OfEveryMigration_AreExportedOrNamedAsMissing(ExportFormat format)
    {
        var exports = All().Where(e => e.Format == format).ToList();
        var texts = format == ExportFormat.PgTap ? exports.Select(e => e.Export.Text) : (await Yaml.ReadAsync(exports.Select(e => e.Export.Text))).Select(d => string.Join('\n', Texts(d)));

        foreach (var ((name, _, contract, export), text) in exports.Zip(texts))
        {
            var missing = export.Missing.Select(m => m.Id).ToHashSet(StringComparer.Ordinal);
            Assert.All(contract.Assertions, a => Assert.True(
                missing.Contains(a.Id) != Says(text, format, a), $"{name}: {a.Id} is {(missing.Contains(a.Id) ? "named as missing and is there" : "neither there nor named as missing")}"));
            Assert.Equal(missing.Count, Missing().Count(export.Text));
        }
    }

    [Fact]
    public void Exports_OfAScenario_AreExactlyTheExpectedOnes() => Golden.VerifyFolder(
        ContractExports.Of(Migrations.Named("add-required-email").Folder).Where(e => e.Check == "post-check").ToDictionary(
            e => e.Format switch { ExportFormat.Odcs => "odcs.yaml", ExportFormat.Dbt => "dbt.yml", _ => "pgtap.sql" },
            e => PlanId().Replace(e.Export.Text, "sha256:<plan>"), StringComparer.Ordinal),
        $"{Folder}/Expected");

    private static IEnumerable<(string Name, ExportFormat Format, StoredContract Contract, ContractExport Export)> All() =>
        from migration in Migrations.Written
        from export in ContractExports.Of(migration.Folder)
        select ($"{migration.Name} {export.Check}", export.Format, StoredContract.Read(File.ReadAllText(Path.Combine(migration.Folder, "contract", $"{export.Check}.json"))), export.Export);

    // dbt knows no ids: a test is found by what it says.
    private static bool Says(string text, ExportFormat format, StoredAssertion assertion) => format switch
    {
        ExportFormat.PgTap => text.Contains($"\n-- {assertion.Id}\n{(assertion.Severity == "error" ? "" : "SELECT * FROM todo('warning', 1);\n")}SELECT is_empty(", StringComparison.Ordinal),
        ExportFormat.Odcs => text.Split('\n').Contains(assertion.Id),
        _ => text.Contains(assertion.Statement, StringComparison.Ordinal),
    };

    private static IEnumerable<string> Texts(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(m => Texts(m.Value)),
        JsonArray items => items.SelectMany(Texts),
        JsonValue value when value.TryGetValue<string>(out var text) => [text],
        _ => [],
    };

    [GeneratedRegex("^(#|--)   .+: ", RegexOptions.Multiline)]
    private static partial Regex Missing();

    [GeneratedRegex("sha256:[0-9a-f]{64}")]
    private static partial Regex PlanId();
}

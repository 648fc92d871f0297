using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Cli.Tests.Injection;
using Wesley.Migrate.Engine.Contract.Export;
using Wesley.Migrate.Engine.Contract.Stored;

namespace Wesley.Migrate.Cli.Tests.Exports;

/// <summary>Names and statements of any text, in every format.</summary>
public sealed class HostileExportTests
{
    private static readonly string[] _texts = [.. Hostile.Texts.Where(SqlText.IsStorable).Where(t => t.Length > 0)];

    [Fact]
    public async Task Odcs_OfAnyText_SaysThatText()
    {
        var documents = await Yaml.ReadAsync(_texts.Select(t => Export(ExportFormat.Odcs, t).Text));

        Assert.All(documents.Zip(_texts), d =>
        {
            var table = d.First["schema"]!.AsArray().Single()!;
            Assert.Equal(d.Second, (string)table["name"]!);
            Assert.Equal(d.Second, (string)table["properties"]![0]!["quality"]![0]!["description"]!);
        });
    }

    [Fact]
    public async Task Dbt_OfAnyText_SaysThatTextOrThatItCannot()
    {
        var exports = _texts.Select(t => (Text: t, Export: Export(ExportFormat.Dbt, t))).ToList();
        var documents = await Yaml.ReadAsync(exports.Select(e => e.Export.Text));

        Assert.Contains(exports, e => e.Export.Missing.Length > 0);
        Assert.All(exports.Zip(documents), e =>
        {
            var tables = e.Second["sources"]![0]!["tables"]!.AsArray();
            Assert.Equal(e.First.Export.Missing.IsEmpty ? [e.First.Text] : [], tables.Select(t => (string)t!["name"]!));
            Assert.Equal(!e.First.Export.Missing.IsEmpty, e.First.Text.Contains("{{", StringComparison.Ordinal) || e.First.Text.Contains("{%", StringComparison.Ordinal) || e.First.Text.Contains("{#", StringComparison.Ordinal));
        });
    }

    [Fact]
    public void PgTap_OfAnyText_StaysOneTest() =>
        Assert.All(_texts, t => Assert.Equal(
            SqlShape.Bare(Export(ExportFormat.PgTap, "x").Text).Count(c => c == ';'),
            SqlShape.Bare(Export(ExportFormat.PgTap, t).Text).Count(c => c == ';')));

    [Fact]
    public void Severity_AndThreshold_AreSaidInEveryFormat()
    {
        var lenient = Assertion("users") with { Severity = "warning", Threshold = 5 };

        Assert.Contains("mustBeLessThan: 6\n", Export(ExportFormat.Odcs, lenient).Text, StringComparison.Ordinal);
        Assert.Contains("severity: \"warning\"\n", Export(ExportFormat.Odcs, lenient).Text, StringComparison.Ordinal);
        Assert.Contains("severity: \"warn\"\n", Export(ExportFormat.Dbt, lenient).Text, StringComparison.Ordinal);
        Assert.Contains("error_if: \">5\"\n", Export(ExportFormat.Dbt, lenient).Text, StringComparison.Ordinal);
        Assert.Contains("SELECT * FROM todo('warning', 1);\nSELECT cmp_ok(", Export(ExportFormat.PgTap, lenient).Text, StringComparison.Ordinal);
    }

    private static ContractExport Export(ExportFormat format, string text) => Export(format, Assertion(text));

    private static ContractExport Export(ExportFormat format, StoredAssertion assertion) => ContractExport.Of(format, new()
    {
        PlanId = "sha256:0",
        Path = "contract/post-check.json",
        Contract = new() { Phase = "post", Assertions = [assertion] },
        Catalog = new() { Tables = ImmutableDictionary<string, ImmutableArray<StoredColumn>>.Empty },
    });

    private static StoredAssertion Assertion(string text) => new()
    {
        Id = text, Rule = "a/b", Kind = "nullability", Statement = text, Coordinate = "User.email", Table = text, Columns = ["email"],
        Severity = "error", Mode = "full", Threshold = 0,
        Sql = $"SELECT 1 FROM {SqlText.Identifier(text)} WHERE email IS NULL",
        Predicate = new() { Name = "nullable", Columns = ["email"] },
    };
}

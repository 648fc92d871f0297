using System.Collections.Immutable;
using System.Text.Json;

namespace Wesley.Migrate.Cli.Tests.Databases;

/// <summary>
/// What <c>contract export</c> prints, asked of databases beside the assertions themselves: where everything holds, and where each
/// is broken. Where they differ, <see cref="MigrationTests"/> fails with the assertion; here it is counted that they were asked.
/// </summary>
public sealed class ContractExportProofTests
{
    [Fact]
    public async Task Exports_OnPGlite_ComeToTheSameVerdicts()
    {
        var (lines, _) = await DatabaseProof.PGliteAsync();

        Assert.InRange(Sum(lines, "exports holds"), 400, int.MaxValue);
        Assert.InRange(Sum(lines, "exports broken"), 400, int.MaxValue);
        Assert.All(
            from test in (string[])["not_null", "unique", "accepted_values", "relationships"]
            from verdict in (string[])["holds", "broken"]
            select $"dbt {test} {verdict}",
            fact => Assert.True(Sum(lines, fact) > 0, $"{fact}: never"));
    }

    [Fact]
    public async Task PgTap_OnPostgreSql_ComesToTheSameVerdicts()
    {
        DatabaseProof.SkipWithoutServer();
        Assert.SkipUnless(PostgresBinaries.HasExtension("pgtap"), "pgTAP is not installed here (Debian: apt-get install pgtap).");
        var (lines, _) = await DatabaseProof.ServerAsync();

        Assert.InRange(Sum(lines, "pgTAP"), 800, int.MaxValue);
        Assert.InRange(Sum(lines, "pgTAP files"), 40, int.MaxValue);
    }

    private static int Sum(ImmutableDictionary<string, JsonElement> lines, string fact) =>
        lines.Values.Sum(l => l.GetProperty("facts").TryGetProperty(fact, out var n) ? n.GetInt32() : 0);
}

using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Check;

namespace Wesley.Migrate.Cli.Tests.Commands;

/// <summary>Estimates from the sizes of live tables, and nothing invented without them.</summary>
public sealed class StatisticsTests
{
    private const string Users = """{ "formatVersion": "1.0", "kind": "wesley-statistics", "tables": [{ "table": "user", "rows": 1200000, "bytes": 120000000 }] }""";

    [Fact]
    public void Run_WithStatistics_EstimatesEveryStep()
    {
        using var work = new Workspace().Schemas(Workspace.Before, Workspace.After).File("stats.json", Users);

        work.Compare("--stats", "stats.json").Exits(ExitCodes.Clean).Says("takes about 1,200,000 rows in 500 batches, 5 s to 50 s; the tables grow by about 66 MB");

        var backfill = Plan(work).Steps.Single(s => s.Phase == PlanPhase.Backfill).EstimateDetail!;
        Assert.Equal((1_200_000, 500, 120_000_000, 66_000_000), (backfill.Rows, backfill.Batches, backfill.Bytes, backfill.Growth));
        Assert.True(backfill.SecondsAtLeast < backfill.SecondsAtMost);
        Assert.Contains("- takes: about 1,200,000 rows", File.ReadAllText(work.PathOf("migration", "plan.md")), StringComparison.Ordinal);
        Assert.Contains("about 1,200,000 rows", File.ReadAllText(work.PathOf("migration", "report.html")), StringComparison.Ordinal);
        work.Run("plan", "show", "migration").Exits(ExitCodes.Clean).Says("takes about 1,200,000 rows");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("""{ "formatVersion": "1.0", "kind": "wesley-statistics", "tables": [{ "table": "other", "rows": 1, "bytes": 1 }] }""")]
    [InlineData("""{ "formatVersion": "1.0", "kind": "wesley-statistics", "tables": [{ "table": "user", "rows": -1, "bytes": 1 }] }""")]
    public void Run_WithoutTheTablesSize_SaysUnknown(string? statistics)
    {
        using var work = new Workspace().Schemas(Workspace.Before, Workspace.After).File("stats.json", statistics ?? "");

        (statistics is null ? work.Compare() : work.Compare("--stats", "stats.json")).Exits(ExitCodes.Clean);

        Assert.All(Plan(work).Steps.Where(s => s.Locks.Any(l => l.Duration is "batch" or "scan")), s => Assert.Equal(("unknown", null), (s.Estimate, s.EstimateDetail)));
    }

    [Theory]
    [InlineData("""{ "kind": "wesley-statistics" }""", "error[statistics-invalid]")]
    [InlineData("no JSON", "error[statistics-invalid]")]
    public void Run_WithAnotherDocument_IsRefusedAtItsPlace(string text, string says)
    {
        using var work = new Workspace().Schemas(Workspace.Before, Workspace.After).File("stats.json", text);

        work.Compare("--stats", "stats.json").Exits(ExitCodes.Usage).Says(says, "stats.json");
        Assert.False(Directory.Exists(work.PathOf("migration")));
    }

    [Fact]
    public async Task Query_OnPostgreSql_GivesWhatARunReads()
    {
        Databases.DatabaseProof.SkipWithoutServer();
        var server = (await PostgresServer.SharedAsync())!;
        var database = await server.CreateDatabaseAsync();
        using var work = new Workspace().Schemas(Workspace.Before, Workspace.After);
        var query = work.Run("stats-query").Exits(ExitCodes.Clean).Out;
        var psql = Path.Combine(PostgresBinaries.Find()!, "psql");
        string[] ask = ["-XAtq", "-d", server.ConnectionString(database)];
        await Command.RunAsync(psql, [.. ask, "-c", "CREATE TABLE \"user\" AS SELECT i AS id FROM generate_series(1, 5000) AS i", "-c", "CREATE TABLE unseen (id integer)", "-c", "ANALYZE \"user\""]);

        var answer = (await Command.RunAsync(psql, ask, input: query)).Succeeded().Output;
        work.File("stats.json", answer);

        work.Compare("--stats", "stats.json").Exits(ExitCodes.Clean).Says("takes about 5,000 rows in 3 batches");
        Assert.Contains("\"rows\": -1", answer, StringComparison.Ordinal);
    }

    private static MigrationPlan Plan(Workspace work) => PlanJson.Read(File.ReadAllText(work.PathOf("migration", "plan.json")));
}

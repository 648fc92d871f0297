namespace Wesley.Migrate.Cli.Tests.Databases;

/// <summary>
/// Takes every migration folder through a database with rows in it: pre-check, expand.sql, the scripts dry and twice, the switch,
/// the post-check and its counter-proofs. What is looked at stands in <c>tests/databases/prove.ts</c>.
/// </summary>
public sealed class MigrationTests
{
    [Theory(DisableDiscoveryEnumeration = true)]
    [MemberData(nameof(Migrations.Names), MemberType = typeof(Migrations))]
    public async Task Migration_OnPGlite_IsSafeAndRepeatable(string scenario)
    {
        var report = await DatabaseProof.PGliteAsync();

        Assert.Equal("", report.Failures(Migrations.Named(scenario).Folder));
    }

    [Theory(DisableDiscoveryEnumeration = true)]
    [MemberData(nameof(Migrations.Names), MemberType = typeof(Migrations))]
    public async Task Migration_OnPostgreSql_IsSafeAndRepeatable(string scenario)
    {
        var report = await DatabaseProof.ServerAsync();

        Assert.Equal("", report.Failures(Migrations.Named(scenario).Folder));
    }

    [Theory(DisableDiscoveryEnumeration = true)]
    [MemberData(nameof(Migrations.NamesOnNewest), MemberType = typeof(Migrations))]
    public async Task Migration_OnTheNewestPostgreSql_IsSafeAndRepeatable(string scenario)
    {
        var report = await DatabaseProof.NewestAsync();

        Assert.Equal("", report.Failures(Migrations.Named(scenario).Folder));
    }

    [Fact]
    public async Task Migrations_WithABackfill_AreAmongThem()
    {
        var report = await DatabaseProof.PGliteAsync();

        var facts = Migrations.Written.Where(m => m.HasScript).Select(m => report.Lines[m.Folder].GetProperty("facts")).ToList();

        Assert.True(facts.Count >= 20, $"only {facts.Count} migrations have a backfill");
        Assert.All(facts, fact => Assert.True(fact.GetProperty("scripts").GetInt32() > 0));
    }
}

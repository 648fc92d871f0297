using System.Collections.Immutable;
using System.Text.Json;
using Wesley.Migrate.Cli.Tests.Commands;
using Wesley.Migrate.Cli.Tests.Databases;

namespace Wesley.Migrate.Cli.Tests.Rehearsals;

/// <summary>The seven scenarios of a switch-over without downtime, on PGlite, on a server, and on the newest one.</summary>
public sealed class ZeroDowntimeTests
{
    private const string Orders = """
        type Customer @wes_table {
          id: ID! @wes_pk
          name: String
        }

        type Order @wes_table {
          id: ID! @wes_pk
          customerId: ID!
        }

        """;

    private static readonly ImmutableSortedDictionary<string, (string Before, string After)> Schemas = new Dictionary<string, (string, string)>
    {
        ["nullable column"] = (Workspace.Before, Workspace.After.Replace("String!", "String", StringComparison.Ordinal)),
        ["required column with backfill"] = (Workspace.Before, Workspace.After),
        ["foreign key validation"] = (Orders, Orders.Replace("customerId: ID!", "customerId: ID! @wes_fk(ref: \"Customer.id\")", StringComparison.Ordinal)),
        // Fails for each row, and no sooner: nothing is evaluated when the default is set.
        ["failing default"] = (Workspace.Before, Workspace.After.Replace("String!", "String! @wes_default(expr: \"repeat('x', 1 / (length('') * 2))\")", StringComparison.Ordinal)),
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    private static readonly Lazy<Task<ImmutableDictionary<string, JsonElement>>> OnPGlite = new(() => RunAsync(null));

    private static readonly Lazy<Task<ImmutableDictionary<string, JsonElement>>> OnServer = new(async () => await RunAsync(await Rehearsing.ScratchAsync()));

    private static readonly Lazy<Task<ImmutableDictionary<string, JsonElement>>> OnNewest = new(async () => await RunAsync(await Rehearsing.ScratchOnNewestAsync()));

    public static TheoryData<string> Green => ["nullable column", "required column with backfill", "foreign key validation", "large backfill", "retry after a failure"];

    [Theory]
    [MemberData(nameof(Green))]
    public async Task Scenario_OnPGlite_IsGreen(string name) => Assert.Equal("", (await OnPGlite.Value)[name].Problems());

    [Theory]
    [MemberData(nameof(Green))]
    public async Task Scenario_OnPostgreSql_IsGreen(string name) => Assert.Equal("", (await OnServersAsync(newest: false))[name].Problems());

    [Theory]
    [MemberData(nameof(Green))]
    public async Task Scenario_OnTheNewestPostgreSql_IsGreen(string name) => Assert.Equal("", (await OnServersAsync(newest: true))[name].Problems());

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task ConcurrentTraffic_OnPostgreSql_LosesNothing(bool newest)
    {
        var rehearsal = (await OnServersAsync(newest))["large backfill"].GetProperty("rehearsal");

        Assert.True(rehearsal.GetProperty("green").GetBoolean());
        Assert.True(rehearsal.GetProperty("writers").GetProperty("updated").GetInt32() > 0 && rehearsal.GetProperty("writers").GetProperty("inserted").GetInt32() > 0);
    }

    [Fact]
    public async Task FailingDefault_OnPGlite_IsFoundBeforeAnybodyRunsIt() => Fails((await OnPGlite.Value)["failing default"]);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task FailingDefault_OnPostgreSql_IsFoundBeforeAnybodyRunsIt(bool newest) => Fails((await OnServersAsync(newest))["failing default"]);

    [Fact]
    public async Task Newest_IsPostgreSql18OrLater()
    {
        var version = (await OnServersAsync(newest: true))["nullable column"].GetProperty("rehearsal").GetProperty("engine").GetProperty("version").GetString()!;

        Assert.True(int.Parse(version.Split('.')[0], System.Globalization.CultureInfo.InvariantCulture) >= 18, version);
    }

    private static Task<ImmutableDictionary<string, JsonElement>> OnServersAsync(bool newest)
    {
        if (newest)
        {
            DatabaseProof.SkipWithoutNewest();
            return OnNewest.Value;
        }

        DatabaseProof.SkipWithoutServer();
        return OnServer.Value;
    }

    private static void Fails(JsonElement line)
    {
        Assert.False(line.GetProperty("rehearsal").GetProperty("green").GetBoolean());
        Assert.Contains("backfill/001-user.ts: it ended with 4: 22012 division by zero", line.Problems(), StringComparison.Ordinal);
    }

    // The retry is the corrected plan in the database that the failing one has left; the last is large.
    private static async Task<ImmutableDictionary<string, JsonElement>> RunAsync(string? databaseUrl)
    {
        var works = Schemas.ToImmutableSortedDictionary(s => s.Key, s => RehearsalWorkspace.Written(s.Value.Before, s.Value.After), StringComparer.Ordinal);
        string Folder(string name) => works[name].PathOf("migration");
        var lines = await Rehearsing.ManyAsync(Schemas.Keys.Where(n => n != "failing default").Select(Folder), 200, databaseUrl);
        var failed = await Rehearsing.ManyAsync([Folder("failing default")], 200, databaseUrl);
        var retried = await Rehearsing.ManyAsync([Folder("required column with backfill")], 200, databaseUrl);
        var large = await Rehearsing.ManyAsync([Folder("required column with backfill")], 20_000, databaseUrl);
        var all = Schemas.Keys.Where(n => n != "failing default").ToImmutableDictionary(n => n, n => lines[Folder(n)], StringComparer.Ordinal)
            .Add("failing default", failed.Values.Single()).Add("retry after a failure", retried.Values.Single()).Add("large backfill", large.Values.Single());
        foreach (var work in works.Values)
        {
            work.Dispose();
        }

        return all;
    }
}

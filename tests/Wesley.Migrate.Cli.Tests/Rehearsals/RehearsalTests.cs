using System.Collections.Immutable;
using System.Text.Json;
using Wesley.Migrate.Cli.Tests.Databases;
using Wesley.Migrate.Engine.Check;
using Wesley.Migrate.Engine.Read;

namespace Wesley.Migrate.Cli.Tests.Rehearsals;

/// <summary>Every scenario's plan is rehearsed: steps, assertions, a kill, the way back, and on a server writers beside it.</summary>
public sealed class RehearsalTests
{
    private static readonly Lazy<Task<ImmutableDictionary<string, JsonElement>>> OnPGlite = new(() => Rehearsing.HalvesAsync(Folders, 60));

    private static readonly Lazy<Task<ImmutableDictionary<string, JsonElement>>> OnServer =
        new(() => Rehearsing.HalvesAsync([.. ShareOnServer.Select(m => m.Folder)], 60, Rehearsing.ScratchAsync));

    private static readonly Lazy<Task<ImmutableDictionary<string, JsonElement>>> OnNewest =
        new(() => Rehearsing.HalvesAsync([.. ShareOnNewest.Select(m => m.Folder)], 60, Rehearsing.ScratchOnNewestAsync));

    // The writers work beside the largest one.
    private static ImmutableArray<Migration> ShareOnServer =>
        [.. Rehearsing.Share(Migrations.Written).Append(Migrations.Named("ecommerce")).DistinctBy(m => m.Name)];

    // The seven scenarios are rehearsed there anyway; of these the largest, and with WESLEY_SEEDS a third.
    private static ImmutableArray<Migration> ShareOnNewest => [.. ShareOnServer.Where((m, i) => m.Name == "ecommerce" || (DatabaseProof.IsLong && i % 3 == 0))];

    internal static Task<ImmutableDictionary<string, JsonElement>> OnPGliteAsync() => OnPGlite.Value;

    internal static Task<ImmutableDictionary<string, JsonElement>> OnServerAsync() => OnServer.Value;

    public static TheoryData<string> NamesOnServer => [.. ShareOnServer.Select(m => m.Name)];

    public static TheoryData<string> NamesOnNewest => [.. ShareOnNewest.Select(m => m.Name)];

    private static string[] Folders => [.. Migrations.Written.Select(m => m.Folder)];

    [Theory(DisableDiscoveryEnumeration = true)]
    [MemberData(nameof(Migrations.Names), MemberType = typeof(Migrations))]
    public async Task Plan_OnPGlite_IsRehearsedGreen(string scenario) =>
        Assert.Equal("", (await OnPGlite.Value)[Migrations.Named(scenario).Folder].Problems());

    [Theory(DisableDiscoveryEnumeration = true)]
    [MemberData(nameof(NamesOnServer))]
    public async Task Plan_OnPostgreSql_IsRehearsedGreen(string scenario)
    {
        DatabaseProof.SkipWithoutServer();

        Assert.Equal("", (await OnServer.Value)[Migrations.Named(scenario).Folder].Problems());
    }

    [Theory(DisableDiscoveryEnumeration = true)]
    [MemberData(nameof(NamesOnNewest))]
    public async Task Plan_OnTheNewestPostgreSql_IsRehearsedGreen(string scenario)
    {
        DatabaseProof.SkipWithoutNewest();

        Assert.Equal("", (await OnNewest.Value)[Migrations.Named(scenario).Folder].Problems());
    }

    [Fact]
    public async Task Document_OfEveryRehearsal_FitsItsSchema()
    {
        var lines = await OnPGlite.Value;

        Assert.All(lines, line => Assert.Empty(JsonDocumentCheck.Problems("rehearsal", new SourceText { Name = line.Key, Text = line.Value.GetProperty("rehearsal").GetRawText() })));
    }

    [Fact]
    public async Task Scripts_OneOfEachPlan_IsKilledAndGoesOn()
    {
        var lines = await OnPGlite.Value;
        var withScript = Migrations.Written.Where(m => m.HasScript).Select(m => lines[m.Folder]).ToList();

        var kills = withScript.SelectMany(line => Steps(line)).Count(step => step.GetProperty("kill").ValueKind == JsonValueKind.Object);

        // One that is through before its time has come is not killed; that is the exception.
        Assert.InRange(kills, withScript.Count * 3 / 4, withScript.Count);
    }

    [Fact]
    public async Task Step_EveryFile_IsRunInThePlansOrder()
    {
        var line = (await OnPGlite.Value)[Migrations.Named("ecommerce").Folder];

        Assert.Equal(
            [
                "the old schema with rows", "contract/pre-check.json", "sql/expand.sql", "backfill/001-address.ts", "backfill/002-customer.ts", "backfill/003-order.ts",
                "backfill/004-orderline.ts", "backfill/005-payment.ts", "backfill/006-product.ts", "what the scripts do not fill", "what the scripts fill", "going back",
                "contract/backfill-check.json", "sql/switch.sql", "going back", "contract/post-check.json", "sql/contract.sql", "contract/drop-check.json", "going back",
            ],
            Steps(line).Select(step => step.GetProperty("artifact").GetString()!));
    }

    [Fact]
    public async Task Assertion_EveryOne_CatchesWhatItIsThereFor()
    {
        var lines = await OnPGlite.Value;
        var assertions = lines.Values.SelectMany(line => line.GetProperty("rehearsal").GetProperty("assertions").EnumerateArray()).ToList();

        Assert.True(assertions.Count > 1000, $"only {assertions.Count} assertions were tried");
        Assert.DoesNotContain(assertions, a => a.GetProperty("caught").GetString() == "missed");
        // Where a conversion is total, no value of the old type can break it.
        Assert.All(assertions.Where(a => a.GetProperty("caught").GetString() == "cannot-break"), a => Assert.Equal("castable", a.GetProperty("kind").GetString()));
    }

    [Fact]
    public async Task Rollback_OfEachClass_IsTried()
    {
        var lines = await OnPGlite.Value;
        var trials = lines.Values.SelectMany(line => line.GetProperty("rehearsal").GetProperty("rollback").EnumerateArray())
            .Select(trial => (Class: trial.GetProperty("class").GetString(), Verdict: trial.GetProperty("verdict").GetString())).ToHashSet();

        Assert.Superset(new HashSet<(string?, string?)>
        {
            ("reversible", "as-before"), ("reversible-with-retained-data", "as-before"), ("reversible-until", "as-before"), ("irreversible", "loss-as-stated"),
        }, trials);
    }

    [Fact]
    public async Task Writers_OnPostgreSql_WorkBesideTheScripts()
    {
        DatabaseProof.SkipWithoutServer();
        var writers = (await OnServer.Value)[Migrations.Named("ecommerce").Folder].GetProperty("rehearsal").GetProperty("writers");

        Assert.True(writers.GetProperty("inserted").GetInt32() > 0 && writers.GetProperty("updated").GetInt32() > 0, writers.ToString());
    }

    [Fact]
    public async Task Locks_OfTheSwap_AreThoseOfPgLocks()
    {
        var line = (await OnPGlite.Value)[Migrations.Named("add-required-email").Folder];
        var locks = Steps(line).Single(step => step.GetProperty("artifact").GetString() == "sql/switch.sql").GetProperty("locks").EnumerateArray();

        Assert.Contains(locks, l => l.GetProperty("relation").GetString() == "users" && l.GetProperty("mode").GetString() == "ACCESS EXCLUSIVE" && l.GetProperty("planned").GetBoolean());
    }

    private static JsonElement.ArrayEnumerator Steps(JsonElement line) => line.GetProperty("rehearsal").GetProperty("steps").EnumerateArray();
}

using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Wesley.Migrate.Cli.Tests.Rehearsals;

/// <summary>A rehearsal of what would go wrong goes wrong, and says what.</summary>
public sealed class FailingRehearsalTests
{
    private const string EndOfSwitch = "RESET statement_timeout;";

    // The file that is spoilt, how, and what is said of it.
    private static readonly ImmutableSortedDictionary<string, (string File, Func<string, string> Edit, string Says)> Spoilt =
        new Dictionary<string, (string, Func<string, string>, string)>
        {
            ["script whose value fails"] = ("backfill/001-user.ts", Instead("''::text", "(1/0)::text"), "backfill/001-user.ts: it ended with"),
            ["script whose two forms differ"] = ("backfill/001-user.ts", Instead("compute: () => (\"\")", "compute: () => (\"x\")"), "backfill/001-user.ts: email is not what its TypeScript form gives in the row"),
            ["script that writes another value"] = ("backfill/001-user.ts", text => text.Replace("''::text", "'x'::text", StringComparison.Ordinal).Replace("compute: () => (\"\")", "compute: () => (\"x\")", StringComparison.Ordinal), "contract/backfill-check.json: backfill-right:User.email:filled does not hold"),
            ["plan that says a weaker lock"] = ("plan.json", Instead("\"ACCESS EXCLUSIVE\"", "\"EXCLUSIVE\""), "sql/expand.sql took ACCESS EXCLUSIVE on user, which the plan does not say"),
            ["plan that says a lock of another step"] = ("plan.json", WithoutLocks("backfill-001-user"), "sql/expand.sql took ACCESS EXCLUSIVE on user, which the plan does not say of backfill-001-user"),
            ["plan whose check reads in secret"] = ("plan.json", WithoutLocks("post-check"), "contract/post-check.json took ACCESS SHARE on user, which the plan does not say of post-check"),
            ["switch that loses a row"] = ("sql/switch.sql", Instead(EndOfSwitch, "DELETE FROM \"user\" WHERE ctid = (SELECT min(ctid) FROM \"user\");\n\n" + EndOfSwitch), "the plan says that schema-swap is reversible-until; after going back this was not as before"),
            ["contract that is weakened"] = ("contract/post-check.json", Instead("WHERE \\\"email\\\" IS NULL", "WHERE \\\"email\\\" IS NULL AND false"), "nullability:User.email:post does not catch what it is there for"),
            ["contract without an assertion"] = ("contract/post-check.json", WithoutAssertions, "contract/post-check.json has no assertion, so nothing is proven"),
            ["switch that breaks"] = ("sql/switch.sql", Instead(EndOfSwitch, "ALTER TABLE \"nobody\" ADD COLUMN \"x\" text;\n\n" + EndOfSwitch), "sql/switch.sql: relation \"nobody\" does not exist"),
            ["switch that renames"] = ("sql/switch.sql", Instead(EndOfSwitch, "ALTER TABLE \"user\" RENAME COLUMN \"email\" TO \"mail\";\n\n" + EndOfSwitch), "field-present:User.email:post does not hold"),
            ["expand that writes elsewhere"] = ("sql/expand.sql", Instead("COMMIT;", "UPDATE \"user\" SET \"name\" = 'everybody';\nCOMMIT;"), "columns that no script fills have other values than before: user.name"),
            ["switch that loses values"] = ("sql/switch.sql", Instead(EndOfSwitch, "UPDATE \"user\" SET \"name\" = 'everybody';\n\n" + EndOfSwitch), "the plan says that schema-swap is reversible-until; after going back this was not as before: user.name"),
        }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    private static readonly Lazy<Task<ImmutableDictionary<string, JsonElement>>> Rehearsed = new(RunAsync);

    public static TheoryData<string> Names => [.. Spoilt.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Folder_Spoilt_FailsAndSaysWhat(string name)
    {
        var line = (await Rehearsed.Value)[name];

        Assert.False(line.GetProperty("rehearsal").GetProperty("green").GetBoolean());
        Assert.Contains(Spoilt[name].Says, line.Problems(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Folder_ThatBreaks_EndsThere()
    {
        var steps = (await Rehearsed.Value)["switch that breaks"].GetProperty("rehearsal").GetProperty("steps").EnumerateArray().ToList();

        Assert.Equal(("sql/switch.sql", false), (steps[^1].GetProperty("artifact").GetString(), steps[^1].GetProperty("ok").GetBoolean()));
    }

    [Fact]
    public void Folder_Spoilt_EndsTheCommandWith1()
    {
        using var work = RehearsalWorkspace.Written();
        var (file, edit, says) = Spoilt["switch that breaks"];
        ResealedFolder.Edit(work.PathOf("migration"), file, edit);

        work.Rehearse().Exits(ExitCodes.Findings).Says("FAILED", $"error: {says}", "The rehearsal failed on PGlite");
        work.Run("plan", "show", "migration").Exits(ExitCodes.Clean).Says("rehearsed: yes, and it failed");
    }

    private static Func<string, string> Instead(string before, string after) => text => text.Replace(before, after, StringComparison.Ordinal);

    private static Func<string, string> WithoutLocks(string step) => text =>
    {
        var plan = JsonNode.Parse(text)!;
        plan["steps"]!.AsArray().Single(s => (string)s!["id"]! == step)!["locks"] = new JsonArray();
        return plan.ToJsonString();
    };

    private static string WithoutAssertions(string text)
    {
        var contract = JsonNode.Parse(text)!;
        contract["assertions"] = new JsonArray();
        return contract.ToJsonString();
    }

    private static async Task<ImmutableDictionary<string, JsonElement>> RunAsync()
    {
        var works = Spoilt.ToDictionary(s => s.Key, s =>
        {
            var work = RehearsalWorkspace.Written();
            ResealedFolder.Edit(work.PathOf("migration"), s.Value.File, s.Value.Edit);
            return work;
        }, StringComparer.Ordinal);
        var lines = await Rehearsing.ManyAsync(works.Values.Select(w => w.PathOf("migration")), 40);
        var named = works.ToImmutableDictionary(w => w.Key, w => lines[w.Value.PathOf("migration")], StringComparer.Ordinal);
        foreach (var work in works.Values)
        {
            work.Dispose();
        }

        return named;
    }
}

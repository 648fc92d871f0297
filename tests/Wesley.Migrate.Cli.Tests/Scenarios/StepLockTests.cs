using System.Text.Json.Nodes;

namespace Wesley.Migrate.Cli.Tests.Scenarios;

/// <summary>The locks that steps say of tables beside the one they are about.</summary>
public sealed class StepLockTests
{
    private const string Orders = """
        type Customer @wes_table { id: ID! @wes_pk }
        type Order @wes_table { id: ID! @wes_pk  customerId: ID @wes_fk(ref: "Customer.id") }
        """;

    [Fact]
    public void Expand_RunsWholeInTheFirstStep_WhichSaysAllItsLocks()
    {
        var plan = Scenario.Named("widen-int-to-bigint-under-fk").Run;

        Assert.Equal(["customers", "order_lines", "orders"], Locked(plan, "backfill-001-customer", "ACCESS EXCLUSIVE"));
        Assert.Equal(["customers"], Locked(plan, "backfill-001-customer", "ROW EXCLUSIVE"));
        Assert.Equal(["orders"], Locked(plan, "backfill-002-order", "ACCESS EXCLUSIVE"));
    }

    [Fact]
    public void Checks_SayWhatTheyReferTo_AndWhatTheyRemember()
    {
        Assert.Equal(["memberships", "projects", "users"], Locked(Scenario.Named("new-table-two-fks").Run, "post-check", "ACCESS SHARE"));
        Assert.Equal(["users"], Locked(Scenario.Named("add-required-email").Run, "pre-check", "ACCESS SHARE"));
    }

    [Fact]
    public async Task Reference_FilledWhereItStands_HoldsTheRowThatItRefersTo()
    {
        const string fill = """{ "formatVersion": "1.0", "kind": "wesley-decisions", "decisions": [{ "kind": "fill", "at": "Order.customerId", "constant": "00000000-0000-4000-8000-000000000001" }] }""";

        var run = EngineRun.Of(Orders, Orders.Replace("customerId: ID ", "customerId: ID! ", StringComparison.Ordinal), fill);

        Assert.Equal(["customer"], Locked(run, "backfill-001-order", "ROW SHARE"));
        var server = await PostgresServer.SharedAsync();
        Assert.SkipWhen(server is null, "No PostgreSQL server is installed here.");
        var seen = await server.QueryAsync(await server.CreateDatabaseAsync(), """
            CREATE TABLE customer (id int PRIMARY KEY);
            CREATE TABLE "order" (id int PRIMARY KEY, "customerId" int REFERENCES customer);
            INSERT INTO customer VALUES (1);
            INSERT INTO "order" VALUES (1, NULL);
            BEGIN;
            UPDATE "order" SET "customerId" = 1;
            SELECT relation::regclass, mode FROM pg_locks WHERE pid = pg_backend_pid() AND relation = 'customer'::regclass;
            """);
        Assert.Equal("customer|RowShareLock\n", seen.Succeeded().Output);
    }

    private static IEnumerable<string> Locked(EngineRun run, string step, string mode) =>
        from found in JsonNode.Parse(run.Files["plan.json"])!["steps"]!.AsArray().Single(s => (string)s!["id"]! == step)!["locks"]!.AsArray()
        where (string)found!["mode"]! == mode
        select (string)found!["relation"]!;
}

using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges;
using Wesley.Plugins.StandardContracts;
using Wesley.Plugins.Tests.TypeConversions;
using Wesley.Plugins.TypeConversions;

namespace Wesley.Plugins.Tests.StandardContracts;

public sealed class UniqueAfterConversionTests
{
    [Fact]
    public void Key_ConvertedByDecision_IsLookedAtBefore()
    {
        var found = Assert.Single(Evaluate(Schema("Float"), Schema("Int"), Entry.Convert("Item.code", "{source}::integer")));

        Assert.Equal(("unique-after-conversion:Item.code:pre", AssertionPhase.Pre, AssertionKind.Unique), (found.Id, found.Phase, found.Kind));
        Assert.Equal("No two rows of Item get the same code by the conversion.", found.Statement);
        Assert.Equal(
            """SELECT "id" FROM "item" WHERE (("code"::integer)) IN (SELECT ("code"::integer) FROM "item" WHERE ("code"::integer) IS NOT NULL GROUP BY ("code"::integer) HAVING count(*) > 1)""",
            found.Sql);
    }

    [Fact]
    public void Key_OfSeveralColumns_TakesTheOthersAsTheyAre()
    {
        static string Keyed(string type) => $$"""type Item @wes_table @wes_unique(fields: ["shop", "code"]) { id: ID! @wes_pk  code: {{type}}!  shop: Int! }""";

        Assert.Contains(
            """("shop", ("code"::integer)) IN (SELECT "shop", ("code"::integer) FROM "item" WHERE "shop" IS NOT NULL AND ("code"::integer) IS NOT NULL""",
            Assert.Single(Evaluate(Keyed("Float"), Keyed("Int"), Entry.Convert("Item.code", "{source}::integer"))).Sql,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Key_WithAnAcceptedLoss_IsLookedAtWithTheTablesCast() =>
        Assert.Contains("(\"code\"::double precision)", Assert.Single(Evaluate(Schema("BigInt"), Schema("Float"), Entry.AcceptLoss("Item.code"))).Sql, StringComparison.Ordinal);

    [Theory]
    [InlineData("random()::integer")]
    [InlineData(null)]
    public void Key_WhoseValueNoQueryCanTell_IsLeftToThePostCheck(string? sql) =>
        Assert.Empty(Evaluate(Schema("Float"), Schema("Int"), Entry.Convert("Item.code", sql, "Math.round({source})")));

    [Fact]
    public void Column_WithoutAKey_IsLeftAlone() =>
        Assert.Empty(Evaluate(VerdictTests.Schema("Float"), VerdictTests.Schema("Int"), Entry.Convert("Row.value", "{source}::integer")));

    [Fact]
    public async Task Rows_ThatCollideByTheConversion_AreNamedAndOthersAreNot()
    {
        var server = await PostgresServer.SharedAsync();
        Assert.SkipWhen(server is null, "No PostgreSQL server is installed here.");
        var found = Assert.Single(Evaluate(Schema("Float"), Schema("Int"), Entry.Convert("Item.code", "{source}::integer")));
        var database = await server.CreateDatabaseAsync();
        (await server.QueryAsync(database, """
            CREATE TABLE "item" ("id" text PRIMARY KEY, "code" double precision UNIQUE);
            INSERT INTO "item" VALUES ('a', 1.1), ('b', 1.4), ('c', 2.2), ('d', NULL), ('e', NULL);
            """)).Succeeded();

        Assert.Equal("a\nb\n", (await server.QueryAsync(database, found.Sql + " ORDER BY 1")).Succeeded().Output);
    }

    private static List<Assertion> Evaluate(string before, string after, Decision decision)
    {
        var run = ConversionRun.Of(before, after, decision);
        Assert.Empty(run.Errors);
        var migration = Tests.Migration.Of(before, after, [decision], new SchemaChangesPlugin(), new TypeConversionsPlugin());
        return [.. migration.Evaluate(new UniqueAfterConversionRule(), [.. run.Generation!.Fills])];
    }

    private static string Schema(string type) => $$"""type Item @wes_table { id: ID! @wes_pk  code: {{type}} @wes_unique }""";
}

using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges;
using Wesley.Plugins.StandardContracts;
using Wesley.Plugins.TypeConversions;

namespace Wesley.Plugins.Tests.StandardContracts;

public sealed class WrittenTests
{
    private static readonly Migration Widened = Migration.Of(Users("n: Int"), Users("n: BigInt"), [], new SchemaChangesPlugin(), new TypeConversionsPlugin());

    private static string Users(string field) => $$"""type User @wes_table(name: "users") { id: ID! @wes_pk  {{field}} }""";

    private static WrittenColumn Shadow => new()
    {
        Coordinate = Coordinate.Parse("User.n"),
        Table = Widened.Schemas.Before.Table("User")!,
        Before = Widened.Schemas.Before.Table("User")!.Field("n"),
        Column = "wesley_new_n",
        Target = FillTarget.ShadowColumn,
        Storage = Widened.Schemas.After.Table("User")!.Field("n")!.Storage!,
        Where = "\"n\" IS NOT NULL",
        Sql = "\"n\"::bigint",
    };

    [Fact]
    public void Shadow_BesideItsColumn_HoldsWhatTheExpressionGives()
    {
        var found = Widened.Evaluate(new BackfillRightRule(), [Shadow]);

        Expect.Queries(
            """
            backfill-right:User.n:filled
              SELECT "id" FROM "users" WHERE ("n" IS NOT NULL) AND "wesley_new_n" IS DISTINCT FROM ("n"::bigint)
            """, found);
        Assert.Equal(Severity.Error, Assert.Single(found).Severity);
    }

    [Fact]
    public void NewColumn_OfAConstant_CanBeToldFromRowsAndOnlyWarns()
    {
        var found = Assert.Single(Widened.Evaluate(new BackfillRightRule(), [Shadow with { Target = FillTarget.NewColumn, Column = "m", Where = null, Sql = "0::bigint", Json = "0" }]));

        Assert.Equal((Severity.Warning, """[{ "m": 1 }]"""), (found.Severity, found.CounterexampleJson));
        Assert.Equal(("value", "0"), (found.Predicate!.Name, Assert.Single(found.Predicate.Values)));
    }

    [Fact]
    public void Value_ThatNoQueryTellsAgain_IsLeftOut() =>
        Assert.Empty(Widened.Evaluate(new BackfillRightRule(), [Shadow with { Sql = null }]));

    [Fact]
    public void Number_InAWiderType_IsAsLargeAsItWas() => Expect.Queries(
        """
        range-kept:User.n:filled
          SELECT "id" FROM "users" WHERE "n" IS NOT NULL AND "wesley_new_n"::numeric IS DISTINCT FROM "n"::numeric
        """, Widened.Evaluate(new RangeKeptRule(), [Shadow]));

    [Fact]
    public void WholeNumber_InAnotherColumn_KeepsItsSequenceAhead()
    {
        var found = Assert.Single(Widened.Evaluate(new SequenceRule(), [Shadow]));

        Assert.Equal(("sequence:User.n:post", AssertionPhase.Post), (found.Id, found.Phase));
        Assert.EndsWith("""<= (SELECT max("n") FROM "users")""", found.Sql, StringComparison.Ordinal);
    }

    [Fact]
    public void Default_ThatTheSchemaSays_IsEvaluated() => Expect.Queries(
        """
        default:User.state:post
          SELECT 'state'::text AS misses WHERE NOT EXISTS (SELECT 1 FROM pg_attrdef JOIN pg_attribute ON attrelid = adrelid AND attnum = adnum WHERE attrelid = to_regclass('"users"') AND attname = 'state'::name AND attnum > 0 AND NOT attisdropped AND attgenerated = '' AND query_to_xml(format('SELECT 1 AS same WHERE (%s)::text IS NOT DISTINCT FROM (%s)::text', pg_get_expr(adbin, adrelid), '''new'''), false, false, '')::text LIKE '%<same>%')
        """, Migration.Between(Users(""), Users("""state: String! @wes_default(value: "new")""")).Evaluate(new DefaultRule()));

    [Fact]
    public void Default_ThatTheSchemaDoesNotSay_IsGone() => Expect.Queries(
        """
        default:User.state:post
          SELECT attname::text AS defaulted FROM pg_attrdef JOIN pg_attribute ON attrelid = adrelid AND attnum = adnum WHERE attrelid = to_regclass('"users"') AND attname = 'state'::name AND attnum > 0 AND NOT attisdropped AND attgenerated = ''
        """, Migration.Between(Users(""), Users("state: String!")).Evaluate(new DefaultRule()));

    [Fact]
    public void Default_ThatIsAnotherEachTime_HasOnlyToBeThere() => Assert.DoesNotContain(
        "query_to_xml", Assert.Single(Migration.Between(Users(""), Users("""key: ID @wes_default(expr: "gen_random_uuid()")""")).Evaluate(new DefaultRule())).Sql, StringComparison.Ordinal);
}

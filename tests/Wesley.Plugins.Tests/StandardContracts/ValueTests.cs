using Wesley.Migrate.Abstractions;
using Wesley.Plugins.StandardContracts;

namespace Wesley.Plugins.Tests.StandardContracts;

public sealed class ValueTests
{
    private static string Users(string field) => $$"""type User @wes_table(name: "users") { id: ID! @wes_pk  {{field}} }""";

    [Fact]
    public void AddedField_Afterwards_HasItsTypeAndNoNull()
    {
        var migration = Migration.Between(Users(""), Users("email: String!"));

        Expect.Queries(
            """
            type:User.email:post
              SELECT attname::text AS mistyped, format_type(atttypid, atttypmod) AS found FROM pg_attribute WHERE attrelid = to_regclass('"users"') AND attname = 'email'::name AND attnum > 0 AND NOT attisdropped AND atttypid IS DISTINCT FROM to_regtype('text')::oid
            """, migration.Evaluate(new TypeRule()));
        Expect.Queries(
            """
            nullability:User.email:post
              SELECT "id" FROM "users" WHERE "email" IS NULL
            """, migration.Evaluate(new NullabilityRule()));
    }

    [Fact]
    public void JsonField_Typed_HasNoRowForm() =>
        Assert.Null(Assert.Single(Migration.Between(Users(""), Users("data: JSON")).Evaluate(new TypeRule())).Predicate);

    [Fact]
    public void NullableField_Afterwards_MayBeNull() =>
        Assert.Empty(Migration.Between(Users(""), Users("email: String")).Evaluate(new NullabilityRule()));

    [Fact]
    public void PrimaryKey_OverANullableColumn_IsLookedAtBefore()
    {
        var (before, after) = ("""type T @wes_table(name: "t") { a: Int }""", """type T @wes_table(name: "t") { a: Int! @wes_pk }""");

        Expect.Queries(
            """
            nullability:T.a:post
              SELECT "a" FROM "t" WHERE "a" IS NULL
            nullability:T.a:pre
              SELECT ctid FROM "t" WHERE "a" IS NULL
            """, Migration.Between(before, after).Evaluate(new NullabilityRule()));
    }

    [Fact]
    public void RequiredItems_Afterwards_AreNotNull()
    {
        var found = Migration.Between(Users("tags: [String]"), Users("tags: [String!]")).Evaluate(new ListItemsRule());

        Expect.Queries(
            """
            list-items:User.tags:post
              SELECT "id" FROM "users" WHERE EXISTS (SELECT 1 FROM unnest("tags") AS item(value) WHERE item.value IS NULL)
            """, found);
        Assert.Equal("""[{ "tags": [null] }]""", found[0].CounterexampleJson);
    }

    private static Fill Conversion(string sql, FillSource source) => new()
    {
        Coordinate = Coordinate.Parse("User.n"),
        Target = FillTarget.ShadowColumn,
        Pending = "{target} IS NULL AND {source} IS NOT NULL",
        Value = new ValueExpression { Kind = DefaultKind.StableExpression, Sql = sql },
        Reads = ["n"],
        Source = source,
        Barrier = BarrierKind.FillTrigger,
    };

    [Fact]
    public void Conversion_ThatAValueCanFail_IsAskedBeforehand()
    {
        Expect.Queries(
            """
            castable:User.n:pre
              SELECT "id" FROM "users" WHERE "n" IS NOT NULL AND (extract(epoch FROM "n")::bigint) IS NULL
            """, Migration.Between(Users("n: DateTime"), Users("n: BigInt")).Evaluate(new CastableRule(), Conversion("extract(epoch FROM {source})::bigint", FillSource.Conversion)));
        Expect.Queries(
            """
            castable:User.n:pre
              SELECT "id" FROM "users" WHERE "n" IS NOT NULL AND ("n"::integer) IS NULL
            """, Migration.Between(Users("n: String!"), Users("n: Int!")).Evaluate(new CastableRule(), Conversion("\"n\"::integer", FillSource.Decision)));
    }

    [Fact]
    public void Decision_ThatMayGiveNull_HasOnlyToComeOut() => Expect.Queries(
        """
        castable:User.n:pre
          SELECT "id" FROM "users" WHERE "n" IS NOT NULL AND ((nullif("n", '')::integer) IS NULL) IS NULL
        """, Migration.Between(Users("n: String"), Users("n: Int")).Evaluate(new CastableRule(), Conversion("nullif(\"n\", '')::integer", FillSource.Decision)));

    [Fact]
    public void Conversion_ThatNoValueCanFail_IsNotAsked() =>
        Assert.Empty(Migration.Between(Users("n: Int"), Users("n: BigInt")).Evaluate(new CastableRule(), Conversion("{source}::bigint", FillSource.Conversion)));

    [Fact]
    public void Fills_Afterwards_AreComplete()
    {
        Expect.Queries(
            """
            backfill-complete:User.email:post
              SELECT "id" FROM "users" WHERE "email" IS NULL
            """, Migration.Between(Users(""), Users("email: String!")).Evaluate(new BackfillCompleteRule()));
        Expect.Queries(
            """
            backfill-complete:User.tags:post
              SELECT "id" FROM "users" WHERE ("tags" IS NULL) OR (array_position("tags", NULL) IS NOT NULL)
            """, Migration.Between(Users("tags: [Int]"), Users("tags: [Int!]!")).Evaluate(new BackfillCompleteRule()));
    }

    [Fact]
    public void ComputedFill_OfANullableField_MayGiveNull() =>
        Assert.Empty(Migration.Between(Users(""), Users("x: ID"), Decide.Sql("User.x", "\"id\"", "id")).Evaluate(new BackfillCompleteRule()));
}

using Wesley.Plugins.StandardContracts;

namespace Wesley.Plugins.Tests.StandardContracts;

public sealed class KeyTests
{
    private static string Posts(string author) => $$"""
        type User @wes_table(name: "users") { id: ID! @wes_pk }
        type Post @wes_table(name: "posts") { id: ID! @wes_pk  {{author}} }
        """;

    [Fact]
    public void NewReference_OverAnOldColumn_IsLookedAtBeforeAndAfter()
    {
        var found = Migration.Between(Posts("author: ID"), Posts("""author: ID @wes_fk(ref: "users.id")""")).Evaluate(new ReferencesRule());

        Expect.Queries(
            """
            references:Post.author:post
              SELECT child."id" FROM "posts" AS child WHERE child."author" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "users" AS parent WHERE parent."id" = child."author")
            references:Post.author:pre
              SELECT child."id" FROM "posts" AS child WHERE child."author" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "users" AS parent WHERE parent."id" = child."author")
            """, found);
        Assert.Equal(("reference", "users"), (found[0].Predicate!.Name, found[0].Predicate!.TargetTable));
    }

    [Fact]
    public void NewColumn_ThatRefers_IsLookedAtAfter() => Assert.Equal(
        ["references:Post.author:post"],
        Migration.Between(Posts(""), Posts("""author: ID @wes_fk(ref: "users.id")""")).Evaluate(new ReferencesRule()).Select(a => a.Id));

    [Fact]
    public void NewUniqueKey_OverOldColumns_IsLookedAtBeforeAndAfter()
    {
        var table = """type User @wes_table(name: "users") KEY { id: ID! @wes_pk  org: Int  nick: String }""";
        var found = Migration.Between(table.Replace("KEY", "", StringComparison.Ordinal), table.Replace("KEY", "@wes_unique(fields: [\"org\", \"nick\"])", StringComparison.Ordinal))
            .Evaluate(new UniqueRule());

        Expect.Queries(
            """
            unique:User.org,nick:post
              SELECT "id" FROM "users" WHERE ("org", "nick") IN (SELECT "org", "nick" FROM "users" WHERE "org" IS NOT NULL AND "nick" IS NOT NULL GROUP BY "org", "nick" HAVING count(*) > 1)
            unique:User.org,nick:pre
              SELECT "id" FROM "users" WHERE ("org", "nick") IN (SELECT "org", "nick" FROM "users" WHERE "org" IS NOT NULL AND "nick" IS NOT NULL GROUP BY "org", "nick" HAVING count(*) > 1)
            """, found);
        Assert.Equal("""[{ "org": 1, "nick": "a" }, { "org": 1, "nick": "a" }]""", found[0].CounterexampleJson);
    }

    [Fact]
    public void NewColumn_ThatIsUnique_IsLookedAtAfter() => Assert.Equal(
        ["unique:Post.slug:post"],
        Migration.Between(Posts(""), Posts("slug: String @wes_unique")).Evaluate(new UniqueRule()).Select(a => a.Id));
}

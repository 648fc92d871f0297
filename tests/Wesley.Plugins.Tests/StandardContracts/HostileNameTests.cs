using Wesley.Migrate.Abstractions;
using Wesley.Plugins.StandardContracts;

namespace Wesley.Plugins.Tests.StandardContracts;

public sealed class HostileNameTests
{
    private static string Users(string field) =>
        $$"""type User @wes_table(name: "a\"; DROP TABLE b; --'x") { id: ID! @wes_pk  {{field}} }""";

    [Fact]
    public void TableName_WithQuotes_StaysAName()
    {
        var migration = Migration.Between(Users(""), Users("email: String!"));

        Expect.Queries(
            """
            nullability:User.email:post
              SELECT "id" FROM "a""; DROP TABLE b; --'x" WHERE "email" IS NULL
            """, migration.Evaluate(new NullabilityRule()));
        Expect.Queries(
            """
            table-present:User:post
              SELECT 'a"; DROP TABLE b; --''x'::text AS missing WHERE to_regclass('"a""; DROP TABLE b; --''x"') IS NULL
            table-present:User:pre
              SELECT 'a"; DROP TABLE b; --''x'::text AS missing WHERE to_regclass('"a""; DROP TABLE b; --''x"') IS NULL
            """, migration.Evaluate(new TablePresentRule()));
    }

    [Fact]
    public void EveryRule_OverANewTable_QuotesItsName()
    {
        var migration = Migration.Between("type Other @wes_table { id: ID! @wes_pk }", "type Other @wes_table { id: ID! @wes_pk }" + Users("tags: [String!]!"));

        foreach (var assertion in new StandardContractsPlugin().Define(PluginOptions.Empty).Rules.SelectMany(r => migration.Evaluate(r)))
        {
            Assert.DoesNotContain("a\"; DROP", assertion.Sql.Replace("'a\"; DROP", "", StringComparison.Ordinal), StringComparison.Ordinal);
        }
    }
}

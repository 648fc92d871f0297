using Wesley.Plugins.StandardContracts;

namespace Wesley.Plugins.Tests.StandardContracts;

public sealed class EnumTests
{
    private static string Users(string values, string field = "role: Role") => $$"""
        enum Role { {{values}} }
        type User @wes_table(name: "users") { id: ID! @wes_pk  {{field}} }
        """;

    [Fact]
    public void EnumColumn_OfAChangedEnum_HoldsItsValuesOnly() => Expect.Queries(
        """
        enum-values:User.role:post
          SELECT "id" FROM "users" WHERE "role"::text NOT IN ('A', 'B')
        """, Migration.Between(Users("A"), Users("A B")).Evaluate(new EnumValuesRule()));

    [Fact]
    public void EnumColumn_BeforeAValueGoes_HoldsTheOldValuesOnly() => Expect.Queries(
        """
        enum-values:User.role:post
          SELECT "id" FROM "users" WHERE "role"::text NOT IN ('A')
        enum-values:User.role:pre
          SELECT "id" FROM "users" WHERE "role"::text NOT IN ('A', 'B')
        """, Migration.Between(Users("A B"), Users("A")).Evaluate(new EnumValuesRule()));

    [Fact]
    public void EnumList_Added_IsLookedAtItemByItem()
    {
        var found = Migration.Between(Users("A NOT_A_VALUE", ""), Users("A NOT_A_VALUE", "roles: [Role]")).Evaluate(new EnumValuesRule());

        Expect.Queries(
            """
            enum-values:User.roles:post
              SELECT "id" FROM "users" WHERE EXISTS (SELECT 1 FROM unnest("roles") AS item(value) WHERE item.value::text NOT IN ('A', 'NOT_A_VALUE'))
            """, found);
        Assert.Equal("""[{ "roles": ["NOT_A_VALUE_"] }]""", found[0].CounterexampleJson);
    }
}

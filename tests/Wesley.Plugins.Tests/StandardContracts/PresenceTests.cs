using Wesley.Migrate.Abstractions;
using Wesley.Plugins.StandardContracts;

namespace Wesley.Plugins.Tests.StandardContracts;

public sealed class PresenceTests
{
    private const string Before = """type User @wes_table(name: "users") @wes_uid(value: "t1") { id: ID! @wes_pk  nick: String @wes_uid(value: "u1")  old: Int }""";
    private const string Added = """type User @wes_table(name: "users") @wes_uid(value: "t1") { id: ID! @wes_pk  nick: String @wes_uid(value: "u1")  old: Int  email: String! }""";
    private const string Renamed = """type Person @wes_table(name: "people") @wes_uid(value: "t1") { id: ID! @wes_pk  name: String @wes_uid(value: "u1")  old: Int }""";

    [Fact]
    public void Table_WithANewColumn_IsThereBeforeAndAfter() => Expect.Queries(
        """
        table-present:User:post
          SELECT 'users'::text AS missing WHERE to_regclass('"users"') IS NULL
        table-present:User:pre
          SELECT 'users'::text AS missing WHERE to_regclass('"users"') IS NULL
        """, Migration.Between(Before, Added).Evaluate(new TablePresentRule()));

    [Fact]
    public void Table_Renamed_HasItsNameOfThePhase() => Expect.Queries(
        """
        table-present:Person:post
          SELECT 'people'::text AS missing WHERE to_regclass('"people"') IS NULL
        table-present:Person:pre
          SELECT 'users'::text AS missing WHERE to_regclass('"users"') IS NULL
        """, Migration.Between(Before, Renamed).Evaluate(new TablePresentRule()));

    [Fact]
    public void Table_OfAnEnumThatChanges_IsThere()
    {
        var table = """type User @wes_table(name: "users") { id: ID! @wes_pk  role: Role }""";

        Assert.Equal(
            ["table-present:User:post", "table-present:User:pre"],
            Migration.Between("enum Role { A }" + table, "enum Role { A B }" + table).Evaluate(new TablePresentRule()).Select(a => a.Id));
    }

    [Fact]
    public void Field_Added_IsThereAfter()
    {
        var found = Migration.Between(Before, Added).Evaluate(new FieldPresentRule());

        Expect.Queries(
            """
            field-present:User.email:post
              SELECT 'email'::text AS missing WHERE NOT EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass('"users"') AND attname = 'email'::name AND attnum > 0 AND NOT attisdropped)
            """, found);
        Assert.Equal(("present", "[{}]", AssertionMode.Catalog), (found[0].Predicate!.Name, found[0].CounterexampleJson, found[0].Mode));
    }

    [Fact]
    public void Field_Renamed_IsThereUnderTheNameOfThePhase() => Assert.Equal(
        [("field-present:Person.name:post", "people", "name"), ("field-present:Person.name:pre", "users", "nick")],
        Migration.Between(Before, Renamed).Evaluate(new FieldPresentRule()).Select(a => (a.Id, a.Table, a.Columns[0])));

    [Fact]
    public void Field_Removed_IsThereBefore() => Assert.Equal(
        ["field-present:User.old:pre"],
        Migration.Between(Added, Added.Replace("old: Int", "", StringComparison.Ordinal)).Evaluate(new FieldPresentRule()).Select(a => a.Id));

    [Fact]
    public void Table_Added_IsThereWithAllItsColumns() => Assert.Equal(
        ["field-present:User.email:post", "field-present:User.id:post", "field-present:User.nick:post", "field-present:User.old:post"],
        Migration.Between("type Other @wes_table { id: ID! @wes_pk }", "type Other @wes_table { id: ID! @wes_pk }" + Added).Evaluate(new FieldPresentRule()).Select(a => a.Id));

    [Fact]
    public void OldNames_AfterRenames_AreNoLongerThere() => Expect.Queries(
        """
        field-absent:User.nick:post
          SELECT 'nick'::text AS leftover WHERE EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass('"people"') AND attname = 'nick'::name AND attnum > 0 AND NOT attisdropped)
        field-absent:User:post
          SELECT 'users'::text AS leftover WHERE to_regclass('"users"') IS NOT NULL
        """, Migration.Between(Before, Renamed).Evaluate(new FieldAbsentRule()));

    [Fact]
    public void DroppedColumn_Afterwards_IsNoLongerThere() => Assert.Equal(
        ["field-absent:User.old:post"],
        Migration.Between(Added, Added.Replace("old: Int", "", StringComparison.Ordinal)).Evaluate(new FieldAbsentRule()).Select(a => a.Id));
}

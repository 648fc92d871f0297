using Wesley.Migrate.Abstractions;
using Wesley.Plugins.StandardContracts;

namespace Wesley.Plugins.Tests.StandardContracts;

public sealed class RememberedTests
{
    private const string Before = """type User @wes_table(name: "users") { id: ID! @wes_pk  nick: String  age: Int }""";
    private const string After = """type User @wes_table(name: "users") { id: ID! @wes_pk  nick: String  age: Int  email: String! }""";

    [Fact]
    public void Rows_OfATouchedTable_AreCountedBeforeAndAfter()
    {
        var found = Assert.Single(Migration.Between(Before, After).Evaluate(new RowCountRule()));

        Assert.Equal("SELECT count(*)::text AS value FROM \"users\"", found.RememberSql);
        Assert.Contains("value <> (SELECT count(*)::text FROM \"users\")", found.Sql, StringComparison.Ordinal);
        Assert.Equal((Severity.Warning, AssertionPhase.Post), (found.Severity, found.Phase));
    }

    [Fact]
    public void Columns_ThatNothingFills_AreSummed()
    {
        var found = Assert.Single(Migration.Between(Before, After.Replace("age: Int", "age: BigInt", StringComparison.Ordinal)).Evaluate(new UntouchedRule()));

        Assert.Equal(["id", "nick"], found.Columns);
        Assert.Contains("ROW(\"id\", \"nick\")::text", found.RememberSql, StringComparison.Ordinal);
        Assert.Contains("ROW(\"id\", \"nick\")::text", found.Sql, StringComparison.Ordinal);
    }

    [Fact]
    public void Memory_OfAnotherMigration_IsNotAsked()
    {
        var migration = Migration.Between(Before, After);

        Assert.Contains($"\"assertion\" = 'row-count:User:post' AND \"schema\" = '{migration.Schemas.After.Hash}'", Assert.Single(migration.Evaluate(new RowCountRule())).Sql, StringComparison.Ordinal);
    }

    [Fact]
    public void NewTable_HadNothingBefore() =>
        Assert.Empty(Migration.Between(Before, Before + " type New @wes_table { id: ID! @wes_pk }").Evaluate(new RowCountRule()));
}

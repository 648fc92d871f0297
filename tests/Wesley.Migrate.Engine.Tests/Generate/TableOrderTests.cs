namespace Wesley.Migrate.Engine.Tests.Generate;

/// <summary>Tables one after the other, and the fills of each in the order of what they read.</summary>
public sealed class TableOrderTests
{
    private const string Before = "type User @wes_table { id: ID! @wes_pk a: Int b: Int }";
    private const string After = "type User @wes_table { id: ID! @wes_pk a: Int b: Int x: Int! y: Int! z: Int! }";

    [Fact]
    public void Fills_StandAfterTheNewColumnsTheyRead()
    {
        var fills = new FakeFills(Before, After).Fill("User.x", "\"y\" + 1", "y").Fill("User.y", "\"z\" + 1", "z").Fill("User.z", "\"a\"", "a");

        var table = Assert.Single(fills.Tables().Value);
        Assert.Equal(["z", "y", "x"], table.Fills.Select(f => f.After.Name));
        Assert.Equal(["y"], table.Fills[2].Uses);
        Assert.Equal(["a"], table.Fills[0].Reads);
    }

    [Fact]
    public void Fills_ThatNeedNothing_StandInTheSchemasOrder() =>
        Assert.Equal(["x", "y", "z"], new FakeFills(Before, After).Fill("User.z", "1").Fill("User.y", "1").Fill("User.x", "1").Tables().Value[0].Fills.Select(f => f.After.Name));

    [Fact]
    public void Fills_ThatNeedEachOther_AreACycleWithItsPath()
    {
        var problem = Assert.Single(new FakeFills(Before, After).Fill("User.x", "1", "y").Fill("User.y", "1", "x").Tables().Diagnostics);

        Assert.Equal("fill-cycle", problem.Id);
        Assert.Contains("User.x -> User.y -> User.x", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Fill_ThatReadsAColumnOfNeitherSchema_IsRefused() =>
        Assert.Equal("fill-reads-unknown", Assert.Single(new FakeFills(Before, After).Fill("User.x", "1", "gone").Tables().Diagnostics).Id);

    [Fact]
    public void Triggers_AreNamedInTheOrderOfTheFills() =>
        Assert.Equal(["wesley_fill_001_user_y", "wesley_fill_002_user_x"], new FakeFills(Before, After).Fill("User.x", "1", "y").Fill("User.y", "1").Tables().Value[0].Fills.Select(f => f.Trigger));

    [Fact]
    public void Tables_ThatANewRequiredValueRefersTo_ComeFirst()
    {
        var fills = new FakeFills(
            "type A @wes_table { id: ID! @wes_pk } type B @wes_table { id: ID! @wes_pk }",
            "type A @wes_table { id: ID! @wes_pk b: ID! @wes_fk(ref: \"B.id\") } type B @wes_table { id: ID! @wes_pk c: Int! }")
            .Fill("A.b", "\"id\"", "id").Fill("B.c", "1");

        Assert.Equal(["001-b", "002-a"], fills.Tables().Value.Select(t => t.Id));
    }

    [Fact]
    public void Tables_ThatRequireEachOther_StandByName()
    {
        var fills = new FakeFills(
            "type A @wes_table { id: ID! @wes_pk } type B @wes_table { id: ID! @wes_pk }",
            "type A @wes_table { id: ID! @wes_pk b: ID! @wes_fk(ref: \"B.id\") } type B @wes_table { id: ID! @wes_pk a: ID! @wes_fk(ref: \"A.id\") }")
            .Fill("A.b", "\"id\"", "id").Fill("B.a", "\"id\"", "id");

        Assert.Equal(["001-a", "002-b"], fills.Tables().Value.Select(t => t.Id));
    }

    [Theory]
    [InlineData("User.gone", "1", "which is no column of the new schema")]
    [InlineData("User.x", "1; DROP TABLE users", "holds a semicolon")]
    [InlineData("User.x", "f(", "bracket")]
    public void Fill_ThatCannotBeWritten_IsRejectedAtTheBoundary(string at, string sql, string reason) =>
        Assert.Contains(reason, Assert.Single(new FakeFills(Before, After).Fill(at, sql).Rejected).Message, StringComparison.Ordinal);
}

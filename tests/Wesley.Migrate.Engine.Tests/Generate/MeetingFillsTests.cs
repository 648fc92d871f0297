using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Tests.Generate;

/// <summary>Two changes at one column: their fills become one value, or contradict each other.</summary>
public sealed class MeetingFillsTests
{
    private const string Before = "type User @wes_table { id: ID! @wes_pk age: Int }";
    private const string After = "type User @wes_table { id: ID! @wes_pk age: BigInt! }";

    [Fact]
    public void Conversion_AndValueForNulls_BecomeOneCase()
    {
        var fills = new FakeFills(Before, After)
            .Fill("User.age", "0", FillTarget.ShadowColumn, "{target} IS NULL AND {source} IS NULL")
            .Fill("User.age", "{source}::bigint", FillTarget.ShadowColumn, "{target} IS NULL AND {source} IS NOT NULL");

        var fill = Assert.Single(Assert.Single(fills.Tables().Value).Fills);
        Assert.Equal("wesley_new_age", fill.Into);
        Assert.Equal(
            "CASE WHEN \"wesley_new_age\" IS NULL AND \"age\" IS NOT NULL THEN \"age\"::bigint WHEN \"wesley_new_age\" IS NULL AND \"age\" IS NULL THEN 0 END",
            fill.Sql);
        Assert.Equal(["age"], fill.Reads);
    }

    [Fact]
    public void Fills_IntoDifferentColumns_ContradictEachOther()
    {
        var fills = new FakeFills(Before, After)
            .Fill("User.age", "0", FillTarget.ExistingColumn, "{target} IS NULL")
            .Fill("User.age", "{source}::bigint", FillTarget.ShadowColumn, "{target} IS NULL AND {source} IS NOT NULL");

        Assert.Equal("fills-contradict", Assert.Single(fills.Tables().Diagnostics).Id);
    }
}

namespace Wesley.Plugins.Tests.TypeConversions;

public sealed class RenamedColumnTests
{
    [Fact]
    public void Column_RenamedAndRetyped_IsTwoChangesAndReadsTheOldColumn()
    {
        var run = ConversionRun.Of(
            """type User @wes_table { id: ID! @wes_pk  age: Int @wes_uid(value: "7") }""",
            """type User @wes_table { id: ID! @wes_pk  years: BigInt @wes_uid(value: "7") }""");

        Assert.Equal(["field.renamed(User.years)", "field.type.widened(User.years)"], run.Ids);
        var fill = Assert.Single(Assert.Single(run.Generation!.Tables).Fills);
        Assert.Equal("\"age\"::bigint", fill.Sql);
        Assert.Equal(["age"], fill.Reads);
    }
}

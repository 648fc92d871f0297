using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.Tests.TypeConversions;

/// <summary>A new type and a new <c>!</c> at once: two strategies meet at the column.</summary>
public sealed class RequiredColumnTests
{
    [Fact]
    public void Column_WidenedAndRequired_GetsBothValuesInTheShadow()
    {
        var run = ConversionRun.Of(VerdictTests.Schema("Int"), VerdictTests.Schema("BigInt! @wes_default(value: 5)"));

        var column = Assert.Single(Assert.Single(run.Generation!.Tables).Fills);
        Assert.Equal(FillTarget.ShadowColumn, column.Target);
        Assert.Equal([FillSource.Conversion, FillSource.FieldDefault], column.Parts.Select(p => p.Source));
    }

    [Fact]
    public void Column_StoredAlikeAndRequired_IsFilledInPlace()
    {
        var run = ConversionRun.Of(VerdictTests.Schema("String"), VerdictTests.Schema("Slug! @wes_default(value: \"x\")"));

        Assert.Contains("field.type.equivalent(Row.value)", run.Ids);
        Assert.Equal(FillTarget.ExistingColumn, run.Fill("Row.value").Target);
    }

    [Theory]
    [InlineData("Role")]
    [InlineData("Zone")]
    public void Column_WithARenamedValueAndRequired_FillsNullsLast(string type)
    {
        var before = $$"""enum {{type}} { ADMIN GUEST } type User @wes_table { id: ID! @wes_pk  role: {{type}} }""";
        var after = $$"""enum {{type}} { OWNER GUEST } type User @wes_table { id: ID! @wes_pk  role: {{type}}! @wes_default(value: "GUEST") }""";
        var run = ConversionRun.Of(before, after, Entry.Rename($"{type}.ADMIN", $"{type}.OWNER"));

        Assert.Empty(run.Errors);
        var column = Assert.Single(Assert.Single(run.Generation!.Tables).Fills);
        Assert.Equal(["{target} IN ('ADMIN')", "{target} IS NULL"], column.Parts.Select(p => p.Pending));
    }
}

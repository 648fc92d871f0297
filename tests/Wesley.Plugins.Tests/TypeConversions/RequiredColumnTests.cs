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

    [Fact]
    public void Column_WithARenamedValueAndRequired_IsFilledInPlaceTwice()
    {
        const string Before = "enum Role { ADMIN GUEST } type User @wes_table { id: ID! @wes_pk  role: Role }";
        const string After = "enum Role { OWNER GUEST } type User @wes_table { id: ID! @wes_pk  role: Role! @wes_default(value: \"GUEST\") }";
        var run = ConversionRun.Of(Before, After, Entry.Rename("Role.ADMIN", "Role.OWNER"));

        Assert.Empty(run.Errors);
        var column = Assert.Single(Assert.Single(run.Generation!.Tables).Fills);
        Assert.Equal(["{target} IN ('ADMIN')", "{target} IS NULL"], column.Parts.Select(p => p.Pending).Order(StringComparer.Ordinal));
    }
}

using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.Tests.TypeConversions;

public sealed class FillTests
{
    [Fact]
    public void Fill_OfAWidenedColumn_CopiesIntoAShadow()
    {
        var fill = Fill("Int", "BigInt");

        Assert.Equal(FillTarget.ShadowColumn, fill.Target);
        Assert.Equal("{target} IS NULL AND {source} IS NOT NULL", fill.Pending);
        Assert.Equal(("{source}::bigint", "BigInt({source})"), (fill.Value.Sql, fill.Value.TypeScript));
        Assert.Equal((FillSource.Conversion, BarrierKind.FillTrigger), (fill.Source, fill.Barrier));
        Assert.Equal(["value"], fill.Reads);
    }

    [Fact]
    public void Fill_OfADate_TakesMidnightInUtc() =>
        Assert.Contains("AT TIME ZONE 'UTC'", Fill("Date", "DateTime").Value.Sql, StringComparison.Ordinal);

    [Fact]
    public void Fill_OfAList_ConvertsItemsInOrder()
    {
        var value = Fill("[Int]", "[BigInt]").Value;

        Assert.Equal("CASE WHEN {source} IS NULL THEN NULL ELSE ARRAY(SELECT item.value::bigint FROM unnest({source}) WITH ORDINALITY AS item(value, place) ORDER BY item.place) END", value.Sql);
        Assert.Equal("{source}.map((item) => item === null ? null : BigInt(item))", value.TypeScript);
    }

    [Fact]
    public void Fill_OfAWrappedColumn_MakesAListOfOne()
    {
        var value = Fill("Int", "[Int]").Value;

        Assert.Equal(("ARRAY[{source}]", "[{source}]"), (value.Sql, value.TypeScript));
    }

    [Fact]
    public void Fill_OfANewTypeAndAListAroundIt_IsOne()
    {
        var run = ConversionRun.Of(VerdictTests.Schema("Int"), VerdictTests.Schema("[BigInt]"));

        Assert.Equal(["field.list.wrapped(Row.value)", "field.type.widened(Row.value)"], run.Ids);
        Assert.Equal("ARRAY[{source}::bigint]", run.Fill("Row.value").Value.Sql);
    }

    [Fact]
    public void Fill_OfADecision_IsPendingWhileItDiffers()
    {
        var fill = Fill("String", "Int", Entry.Convert("Row.value", "length({source})", "{source}.length"));

        Assert.Equal("{target} IS DISTINCT FROM (length({source}))", fill.Pending);
        Assert.Equal(("length({source})", "{source}.length"), (fill.Value.Sql, fill.Value.TypeScript));
        Assert.Equal(FillSource.Decision, fill.Source);
    }

    [Fact]
    public void Fill_OfADecisionThatChangesByItself_IsMarkedForReview()
    {
        var fill = Fill("String", "DateTime", Entry.Convert("Row.value", "now()"));

        Assert.Equal("{target} IS NULL AND {source} IS NOT NULL", fill.Pending);
        Assert.Equal(DefaultKind.VolatileExpression, fill.Value.Kind);
        Assert.NotNull(fill.NeedsReview);
    }

    [Fact]
    public void Fill_OfAnAcceptedLoss_UsesTheTablesCast()
    {
        var fill = Fill("BigInt", "Float", Entry.AcceptLoss("Row.value"));

        Assert.Equal(("{source}::double precision", FillSource.Decision), (fill.Value.Sql, fill.Source));
    }

    [Fact]
    public void Fill_OfAnUnwrappedListWithADecision_UsesIt() =>
        Assert.Equal("{source}[1]", Fill("[Int]", "Int", Entry.Convert("Row.value", "{source}[1]")).Value.Sql);

    [Theory]
    [InlineData("String", "JSON", "to_jsonb({source})", "{source}::jsonb")]
    [InlineData("JSON", "String", "{source}::text", "{source} #>> '{}'")]
    public void Column_WithTwoMeanings_IsAskedAbout(string from, string to, string one, string other)
    {
        var question = Assert.Single(ConversionRun.Of(VerdictTests.Schema(from), VerdictTests.Schema(to)).Generation!.Questions);

        Assert.Equal([one, other], question.Answers.Select(a => a.Sql));
    }

    [Fact]
    public void Column_OfListsOfLists_IsRefused() =>
        Assert.Equal(["nested-list-conversion"], ConversionRun.Of(VerdictTests.Schema("[[Int]]"), VerdictTests.Schema("[[BigInt]]")).Errors);

    private static Fill Fill(string from, string to, params Decision[] decisions)
    {
        var run = ConversionRun.Of(VerdictTests.Schema(from), VerdictTests.Schema(to), decisions);
        Assert.Empty(run.Errors);
        return run.Fill("Row.value");
    }
}

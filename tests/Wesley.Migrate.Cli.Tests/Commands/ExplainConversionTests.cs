using Wesley.Migrate.Cli.Explanations;
using Wesley.Migrate.Cli.Output;
using Wesley.Migrate.Cli.Tests.Scenarios;
using Wesley.Migrate.Engine.Plugins;

namespace Wesley.Migrate.Cli.Tests.Commands;

public sealed class ExplainConversionTests
{
    [Fact]
    public void Explain_Pair_ShowsVerdictReasonExpressionsAndEveryWitness()
    {
        using var work = new Workspace();

        var told = work.Run("explain", "Float->Int").Exits(ExitCodes.Clean)
            .Says("Float -> Int", "N narrowed", "Fractions are rounded half to even", "{source}::integer", "field.type.narrowed", "wesley.type-conversions").Out;

        Assert.Matches(@"(?m)^2\.5 +2 +lost$", told);
        Assert.Matches(@"(?m)^NaN +fails +lost$", told);
        Assert.Matches(@"(?m)^-2147483648 +-2147483648$", told);
    }

    [Theory]
    [InlineData("Float->Int")]
    [InlineData("field.removed")]
    [InlineData("type-unknown")]
    public void Explain_AsJson_HoldsTheSameText(string subject)
    {
        using var work = new Workspace();

        var document = System.Text.Json.Nodes.JsonNode.Parse(work.Run("explain", subject, "--format", "json").Exits(ExitCodes.Clean).Out)!;

        Assert.Equal((subject, work.Run("explain", subject).Out.TrimEnd('\n')), ((string)document["subject"]!, (string)document["text"]!));
        Assert.Equal("", work.Run("explain", "nonsense-of-no-kind", "--format", "json").Exits(ExitCodes.Usage).Out);
    }

    [Theory]
    [InlineData("BigInt→String", "C converted")]
    [InlineData("BigInt:Float", "L lossy")]
    [InlineData(" Int -> Decimal ", "W widened")]
    [InlineData("UUID->String", "C converted")]
    [InlineData("BigDecimal->Float", "L lossy")]
    [InlineData("Int->Date", "X incompatible")]
    [InlineData("Int->Int", "= equivalent")]
    [InlineData("UUID->ID", "= equivalent")]
    public void Explain_PairInAnyForm_IsUnderstood(string pair, string verdict)
    {
        using var work = new Workspace();

        work.Run("explain", pair).Exits(ExitCodes.Clean).Says(verdict);
    }

    [Fact]
    public void Explain_PairThatAsks_ShowsBothMeanings()
    {
        using var work = new Workspace();

        work.Run("explain", "String->JSON").Exits(ExitCodes.Clean).Says("SQL        to_jsonb({source})", "or SQL     {source}::jsonb");
    }

    [Theory]
    [InlineData("Flaot->Int", "did you mean 'Float->Int'?")]
    [InlineData("Float->Intt", "did you mean 'Float->Int'?")]
    [InlineData("Float->Quaternion", "it converts BigInt, Boolean, Date,")]
    public void Explain_UnknownScalar_SuggestsTheNearest(string pair, string help)
    {
        using var work = new Workspace();

        work.Run("explain", pair).Exits(ExitCodes.Usage).Complains("no installed plugin converts", help);
    }

    [Theory]
    [InlineData("field.type.widened", @"(?m)^Int +BigInt +-2147483648 becomes -2147483648$")]
    [InlineData("field.type.converted", @"(?m)^Boolean +Int +false becomes 0$")]
    [InlineData("field.type.lossy", @"(?m)^BigInt +Float +9007199254740993 becomes 9007199254740992$")]
    [InlineData("field.type.narrowed", @"(?m)^BigInt +Int +2147483648 fails$")]
    [InlineData("field.type.incompatible", @"(?m)^Time +Date +A time of day has no day\.$")]
    public void Explain_KindOfConversion_ListsItsPairsWithAnExample(string kind, string row)
    {
        using var work = new Workspace();

        Assert.Matches(row, work.Run("explain", kind).Exits(ExitCodes.Clean).Out);
    }

    [Fact]
    public void Explain_OtherKind_ListsNoPairs()
    {
        using var work = new Workspace();

        Assert.DoesNotContain("FOR EXAMPLE", work.Run("explain", "field.removed").Exits(ExitCodes.Clean).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_OfACustomScalar_ShowsTheWay()
    {
        var table = MergedConversions.Of(Money.Plugins).Value;
        using var text = new StringWriter { NewLine = "\n" };

        ConversionPage.Write(new ReportWriter(text, colours: false), ScalarPair.Parse("Money->String")!, table.Find("Money", "String"), kind: null, plugin: "acme.money");

        Assert.StartsWith(
            """
            Money -> String

            C converted: every value gets another form, from which it can be had back
            By way of Money -> Decimal -> String. Two decimals give the cents back. The digits of a decimal give it back, its scale included.

            Way        Money -> Decimal -> String
            SQL        ({source}::numeric * 0.01)::text
            Back       (({source}::numeric) * 100)::bigint
            TypeScript ((Number({source}) / 100).toFixed(2))
            Plugin     acme.money

            Money  Decimal
            1250   12.50
            -1     -0.01
            """,
            text.ToString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Page_OfEveryPair_ShowsAllItsWitnesses()
    {
        var table = MergedConversions.Of(LoadedEngine.Plugins).Value;
        Assert.Equal(110, table.Edges.Length);
        foreach (var edge in table.Edges)
        {
            using var text = new StringWriter { NewLine = "\n" };
            var pair = ScalarPair.Parse($"{edge.From}->{edge.To}")!;

            ConversionPage.Write(new ReportWriter(text, colours: false), pair, table.Find(edge.From, edge.To), kind: null, plugin: null);

            Assert.Contains(ConversionPage.Verdict(edge.Fit), text.ToString(), StringComparison.Ordinal);
            Assert.All(edge.Witnesses.Concat(edge.Outside), w => Assert.Contains(VisibleText.Of(w.From), text.ToString(), StringComparison.Ordinal));
        }
    }
}

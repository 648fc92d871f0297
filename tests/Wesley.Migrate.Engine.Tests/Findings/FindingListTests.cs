using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Findings;
using Wesley.Migrate.Engine.Tests.Detect;

namespace Wesley.Migrate.Engine.Tests.Findings;

public sealed class FindingListTests
{
    private static readonly Change _removed = FakePlugins.Change("field.removed", "User.email");

    [Theory]
    [InlineData(DataEffect.None, FindingLevel.Info)]
    [InlineData(DataEffect.Backfill, FindingLevel.Info)]
    [InlineData(DataEffect.Check, FindingLevel.Warning)]
    [InlineData(DataEffect.Destroy, FindingLevel.Warning)]
    public void Change_WithoutAWord_WeighsWhatItsEffectSays(DataEffect effect, FindingLevel level) =>
        Assert.Equal(level, Found.One(Found.Result(effect, _removed)).Level);

    [Fact]
    public void RefusedKind_IsAnErrorWhereItIsRefused_AndAWarningWhereAStrategyTakesItOn()
    {
        var result = Found.Result(DataEffect.Refuse, _removed);

        Assert.Equal(FindingLevel.Error, Found.One(result, null, Found.Problem("field-removed", "User.email")).Level);
        Assert.Equal(FindingLevel.Warning, Found.One(result).Level);
    }

    [Fact]
    public void Change_SpeaksInTheWordsOfItsCatalogueEntry()
    {
        var finding = Found.One(Found.Result(DataEffect.None, _removed with { Before = "String" }));

        Assert.Equal(
            ("field.removed", "A field changed", "User.email: A field is not what it was (String).", "give User.email back"),
            (finding.Rule, finding.Title, finding.Message, finding.Help));
    }

    [Fact]
    public void Refusal_AndItsChange_AreOneFindingThatSaysWhatTheRefusalSays()
    {
        var finding = Found.One(Found.Result(DataEffect.Refuse, _removed), null, Found.Problem("field-removed", "User.email"));

        Assert.Equal(("field.removed", FindingLevel.Error, "It is field-removed.", "mend it"), (finding.Rule, finding.Level, finding.Message, finding.Help));
        Assert.Same(_removed, finding.Change);
        Assert.NotNull(finding.Diagnostic);
    }

    [Fact]
    public void TwoChangesAtOnePlace_TakeARefusalEach() =>
        Assert.All(
            Found.All(
                Found.Result(DataEffect.Refuse, _removed with { Subject = "a" }, _removed with { Subject = "b" }), Policy.Default,
                Found.Problem("field-removed", "User.email"), Found.Problem("field-removed", "User.email")),
            f => Assert.NotNull(f.Diagnostic));

    [Fact]
    public void TwoChangesAtOnePlace_RefusedInTheSameWords_AreBothRefused() =>
        Assert.All(
            Found.All(
                Found.Result(DataEffect.Refuse, _removed with { Subject = "a" }, _removed with { Subject = "b" }), Policy.Default,
                Found.Problem("field-removed", "User.email")),
            f => Assert.Equal(FindingLevel.Error, f.Level));

    [Fact]
    public void Diagnostic_AboutAnotherPlace_IsAFindingOfItsOwn() =>
        Assert.Equal(
            ["field-removed User.name", "field.removed User.email"],
            Found.All(Found.Result(DataEffect.Refuse, _removed), Policy.Default, Found.Problem("field-removed", "User.name")).Select(f => $"{f.Rule} {f.Coordinate}").Order(StringComparer.Ordinal));

    [Fact]
    public void Findings_AreInOrdinalOrderOfPlaceRuleAndSubject()
    {
        var result = Found.Result(
            DataEffect.None, FakePlugins.Change("b", "User.a"), FakePlugins.Change("a", "User.a") with { Subject = "z" },
            FakePlugins.Change("a", "User.a") with { Subject = "y" }, FakePlugins.Change("a", "Post"));

        Assert.Equal(
            ["x:", "a: Post", "a: User.a y", "a: User.a z", "b: User.a"],
            Found.All(result, Policy.Default, Found.Problem("x")).Select(f => $"{f.Rule}: {f.Coordinate} {f.Subject}".TrimEnd(' ')));
    }

    [Fact]
    public void RulePack_SetsADefault_AndTheUserOverridesIt()
    {
        var result = Found.Result(DataEffect.Destroy, _removed);
        result = result with { Catalogue = result.Catalogue.SetItem("field.removed", result.Catalogue["field.removed"] with { DefaultLevel = Severity.Error }) };

        Assert.Equal(FindingLevel.Error, Found.One(result).Level);
        Assert.Equal(FindingLevel.Info, Found.One(result, Found.Policy(Found.Entry("field.*", null, FindingLevel.Info))).Level);
    }

    [Theory]
    [InlineData(FailureClass.Configuration)]
    [InlineData(FailureClass.Schema)]
    [InlineData(FailureClass.Decision)]
    public void Diagnostic_ThatIsNoMatterOfTaste_IsNotSubjectToPolicy(FailureClass failure)
    {
        var finding = Assert.Single(Found.All(
            Found.Result(DataEffect.None), Found.Policy(Found.Entry("*", null, FindingLevel.Off)), Found.Problem("x", "User", failure: failure)));

        Assert.Equal(FindingLevel.Error, finding.Level);
        Assert.True(Policy.Default.Fails(finding));
        Assert.True((Policy.Default with { FailOn = FindingLevel.Off }).Fails(finding));
    }

    [Fact]
    public void FindingThatIsOff_IsNotListed() =>
        Assert.Empty(FindingList.Of(Found.Result(DataEffect.Destroy, _removed), [], Found.Policy(Found.Entry("field.removed", null, FindingLevel.Off))));

    [Fact]
    public void Refusal_InARun_StaysAnErrorAndSaysSo()
    {
        var policy = Found.Policy(Found.Entry("*", null, FindingLevel.Off)) with { FailOn = FindingLevel.Off };
        var result = Found.Result(DataEffect.Refuse, _removed);
        var problem = Found.Problem("field-removed", "User.email");

        var (diff, run) = (Found.One(result, policy, problem), Found.One(result, policy with { RefusalsStand = true }, problem));

        Assert.Equal((FindingLevel.Off, FindingLevel.Error), (diff.Level, run.Level));
        Assert.Contains("cannot carry a change out", Assert.Single(run.Notes), StringComparison.Ordinal);
        Assert.Equal((false, true), (policy.Fails(diff), (policy with { RefusalsStand = true }).Fails(run)));
    }

    [Theory]
    [InlineData(FindingLevel.Error, false)]
    [InlineData(FindingLevel.Warning, true)]
    [InlineData(FindingLevel.Info, true)]
    [InlineData(FindingLevel.Off, false)]
    public void Warning_FailsFromTheLevelAskedFor(FindingLevel failOn, bool fails) =>
        Assert.Equal(fails, (Policy.Default with { FailOn = failOn }).Fails(Found.One(Found.Result(DataEffect.Destroy, _removed))));
}

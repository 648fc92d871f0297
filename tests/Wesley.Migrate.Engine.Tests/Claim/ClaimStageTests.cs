using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Claim;
using Wesley.Migrate.Engine.Plugins;
using Wesley.Migrate.Engine.Tests.Detect;

namespace Wesley.Migrate.Engine.Tests.Claim;

public sealed class ClaimStageTests
{
    private static readonly ImmutableSortedDictionary<string, string> _none = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    [Fact]
    public void ExactClaim_BeatsAWildcard() =>
        Assert.Equal("two/exact", Winner(_none, Plugin("one", "wild", "field.*"), Plugin("two", "exact", "field.added.required")));

    [Fact]
    public void LongerWildcard_HasNoHigherRankThanAShorterOne() =>
        Assert.Equal("claim-contested", Problem(_none, Plugin("one", "wild", "field.*"), Plugin("two", "wilder", "field.added.*")).Id);

    [Fact]
    public void Pin_BeatsAnExactClaim() =>
        Assert.Equal("one/wild", Winner(Pin("field.added.required", "one/wild"), Plugin("one", "wild", "field.*"), Plugin("two", "exact", "field.added.required")));

    [Fact]
    public void Pin_OfTheNearerPattern_BeatsAWiderOne() =>
        Assert.Equal("two/b", Winner(Pin("*", "one/a").Add("field.added.*", "two/b"), Plugin("one", "a", "field.*"), Plugin("two", "b", "field.*")));

    [Fact]
    public void Pin_ToAStrategyThatDoesNotClaimTheKind_ChangesNothing() =>
        Assert.Equal("two/exact", Winner(Pin("field.added.required", "one/other"), Plugin("one", "other", "enum.*"), Plugin("two", "exact", "field.added.required")));

    [Fact]
    public void TwoExactClaims_AreContested_WithTheConfigLineThatSettlesIt()
    {
        var problem = Problem(_none, Plugin("one", "a", "field.added.required"), Plugin("two", "b", "field.added.required"));

        Assert.Equal("claim-contested", problem.Id);
        Assert.Contains("one/a ('field.added.required') and by two/b ('field.added.required')", problem.Message, StringComparison.Ordinal);
        Assert.Equal("settle it in wesley.json: \"pins\": { \"field.added.required\": \"one/a\" }", problem.NextStep);
    }

    [Fact]
    public void Strategy_ThatClaimsAKindTwice_ContestsNobody() =>
        Assert.Equal("one/a", Winner(_none, FakePlugins.Plugin("one", new() { Strategies = [new FakeStrategy("a", "field.*", "field.added.*")] })));

    [Fact]
    public void UnknownPin_NamesWhatCouldBePinned()
    {
        var problem = Problem(Pin("field.*", "gone/a"), Plugin("one", "a", "field.*"));

        Assert.Equal(("pin-unknown", "pin one of one/a"), (problem.Id, problem.NextStep));
    }

    [Fact]
    public void UnclaimedBackfill_NamesThePluginKnownToClaimIt()
    {
        var problem = Assert.Single(Run(DataEffect.Backfill, _none, _none.Add("field.added.*", "acme.fills")).Diagnostics);

        Assert.Equal(("claim-missing", "install acme.fills, which claims it"), (problem.Id, problem.NextStep));
    }

    [Fact]
    public void UnclaimedBackfill_ThatNobodyKnows_SaysWhatToLookFor() =>
        Assert.Equal("install a plugin whose strategy claims 'field.added.required'", Assert.Single(Run(DataEffect.Backfill, _none, _none).Diagnostics).NextStep);

    [Fact]
    public void UnclaimedRefusal_IsTheNarrowingItself()
    {
        var problem = Assert.Single(Run(DataEffect.Refuse, _none, _none).Diagnostics);

        Assert.Equal(("field-added-required", FailureClass.Finding, "give User.name back"), (problem.Id, problem.Class, problem.NextStep));
    }

    [Theory]
    [InlineData("*", false)]
    [InlineData("field.*", false)]
    [InlineData("field.added.required", true)]
    public void Refusal_IsOnlyTakenOnByName(string claim, bool taken)
    {
        var stage = Run(DataEffect.Refuse, _none, _none, Plugin("one", "a", claim));

        Assert.Equal(taken, stage.Succeeded);
        Assert.Equal(taken ? 1 : 0, stage.Value.Length);
        Assert.All(stage.Diagnostics, d => Assert.Contains($"one/a claims '{claim}'", Assert.Single(d.Notes), StringComparison.Ordinal));
    }

    [Fact]
    public void Refusal_IsTakenOnByAPin() =>
        Assert.True(Run(DataEffect.Refuse, Pin("field.*", "one/a"), _none, Plugin("one", "a", "*")).Succeeded);

    [Theory]
    [InlineData(DataEffect.None)]
    [InlineData(DataEffect.Check)]
    [InlineData(DataEffect.Destroy)]
    public void UnclaimedChange_WithoutNewValues_IsLeftOut(DataEffect effect)
    {
        var stage = Run(effect, _none, _none);

        Assert.Empty(stage.Diagnostics);
        Assert.Empty(stage.Value);
    }

    private static ImmutableSortedDictionary<string, string> Pin(string pattern, string strategy) => _none.Add(pattern, strategy);

    private static LoadedPlugin Plugin(string id, string strategy, string claim) =>
        FakePlugins.Plugin(id, new() { Strategies = [new FakeStrategy(strategy, claim)] });

    private static string Winner(ImmutableSortedDictionary<string, string> pins, params LoadedPlugin[] plugins)
    {
        var stage = Run(DataEffect.Backfill, pins, _none, plugins);
        Assert.Empty(stage.Diagnostics);
        return Assert.Single(stage.Value).Name;
    }

    private static Diagnostic Problem(ImmutableSortedDictionary<string, string> pins, params LoadedPlugin[] plugins) =>
        Assert.Single(Run(DataEffect.Backfill, pins, _none, plugins).Diagnostics);

    private static StageResult<ImmutableArray<ClaimedChange>> Run(
        DataEffect effect, ImmutableSortedDictionary<string, string> pins, ImmutableSortedDictionary<string, string> known, params LoadedPlugin[] plugins) =>
        ClaimStage.Run(
            [FakePlugins.Change("field.added.required", "User.name")],
            FakePlugins.Catalogue(("field.added.required", effect)),
            FakePlugins.Set(plugins), pins, known);
}

using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Findings;
using Wesley.Migrate.Engine.Tests.Detect;

namespace Wesley.Migrate.Engine.Tests.Findings;

public sealed class PolicyTests
{
    private static readonly PipelineResult _result = Found.Result(DataEffect.Destroy, FakePlugins.Change("field.removed", "User.email"));
    private static readonly RuleNames _names = RuleNames.Of(["field.removed", "field.added.required", "type.removed", "suppression-unused"]);

    [Theory]
    [InlineData("field.removed", null)]
    [InlineData("field.*", null)]
    [InlineData("*", null)]
    [InlineData(null, "User.email")]
    [InlineData(null, "User.*")]
    [InlineData(null, "*.email")]
    [InlineData(null, "Us*")]
    [InlineData("field.*", "U*l")]
    public void Entry_ThatMatches_SetsTheLevel(string? rule, string? at) =>
        Assert.Equal(FindingLevel.Error, Found.One(_result, Found.Policy(Found.Entry(rule, at, FindingLevel.Error))).Level);

    [Theory]
    [InlineData("field.added.*", null)]
    [InlineData("field", null)]
    [InlineData(null, "User")]
    [InlineData(null, "*.emai")]
    [InlineData("field.removed", "Post.*")]
    public void Entry_ThatDoesNotMatch_SetsNothing(string? rule, string? at) =>
        Assert.Equal(FindingLevel.Warning, Found.One(_result, Found.Policy(Found.Entry(rule, at, FindingLevel.Error))).Level);

    [Theory]
    [InlineData("*", "User.email", "field.removed", "User.*")]
    [InlineData("*", "User.*", "field.removed", null)]
    [InlineData("*", "User.e*", "field.removed", "User.*")]
    [InlineData("field.removed", null, "field.*", null)]
    [InlineData("field.*", null, "*", null)]
    [InlineData("field.*", "User.*", null, "User.*")]
    public void NarrowerPlace_ThenNarrowerRule_Wins(string? rule, string? at, string? otherRule, string? otherAt)
    {
        var (narrow, wide) = (Found.Entry(rule, at, FindingLevel.Error), Found.Entry(otherRule, otherAt, FindingLevel.Info, line: 2));

        Assert.Equal(FindingLevel.Error, Found.One(_result, Found.Policy(narrow, wide)).Level);
        Assert.Equal(FindingLevel.Error, Found.One(_result, Found.Policy(wide, narrow)).Level);
        Assert.Empty(Review(wide, narrow));
    }

    [Theory]
    [InlineData(null, "User.*", null, "*.email")]
    [InlineData("field.*", null, "*.removed", null)]
    public void EntriesThatOverlap_AndDisagree_AreAConflictThatNamesBoth(string? rule, string? at, string? otherRule, string? otherAt)
    {
        var problem = Assert.Single(Review(Found.Entry(rule, at, FindingLevel.Error), Found.Entry(otherRule, otherAt, FindingLevel.Info, line: 2)));

        Assert.Equal(("policy-conflict", FailureClass.Configuration, 2), (problem.Id, problem.Class, problem.AfterLocation!.Line));
        Assert.Contains("wesley.json:1:5", problem.Message, StringComparison.Ordinal);
        Assert.Contains("wesley.json:2:5", problem.Message, StringComparison.Ordinal);
        Assert.Contains("""{ "rule": "field.removed", "at": "User.email", "level": "error" }""", problem.NextStep, StringComparison.Ordinal);
    }

    [Fact]
    public void EntriesThatOverlap_AndAgree_AreNoConflict() =>
        Assert.Empty(Review(Found.Entry(null, "User.*", FindingLevel.Error), Found.Entry(null, "*.email", FindingLevel.Error, line: 2)));

    [Fact]
    public void ThirdEntry_NarrowerThanBoth_SettlesTheConflict() =>
        Assert.Empty(Review(
            Found.Entry(null, "User.*", FindingLevel.Error), Found.Entry(null, "*.email", FindingLevel.Info, line: 2), Found.Entry(null, "User.email", FindingLevel.Off, line: 3)));

    [Fact]
    public void SameEntryTwice_IsAnErrorAtTheSecond()
    {
        var problem = Assert.Single(PolicyCheck.Problems([Found.Entry("type.removed", null, FindingLevel.Off), Found.Entry("type.removed", null, FindingLevel.Error, line: 2)], _names));

        Assert.Equal(("policy-repeated", 2), (problem.Id, problem.AfterLocation!.Line));
    }

    [Theory]
    [InlineData("field.removde", "field.removed")]
    [InlineData("feild.*", "field.*")]
    [InlineData("suppression-unusde", "suppression-unused")]
    public void UnknownRule_IsAnErrorWithTheNearestName(string rule, string nearest)
    {
        var problem = Assert.Single(PolicyCheck.Problems([Found.Entry(rule, null, FindingLevel.Off)], _names));

        Assert.Equal(("policy-unknown-rule", $"write \"rule\": \"{nearest}\""), (problem.Id, problem.NextStep));
    }

    [Theory]
    [InlineData("*")]
    [InlineData("field.*")]
    [InlineData("field.added.required")]
    [InlineData("suppression-unused")]
    public void KnownRule_IsNoProblem_WhateverTheRunFinds(string rule) =>
        Assert.Empty(PolicyCheck.Problems([Found.Entry(rule, null, FindingLevel.Off)], _names));

    private static ImmutableArray<Diagnostic> Review(params PolicyEntry[] entries)
    {
        var policy = Found.Policy(entries);
        return PolicyReview.Problems(Found.All(_result, policy), policy, _result);
    }
}

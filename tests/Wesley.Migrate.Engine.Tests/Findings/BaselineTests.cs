using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Check;
using Wesley.Migrate.Engine.Findings;
using Wesley.Migrate.Engine.Tests.Detect;

namespace Wesley.Migrate.Engine.Tests.Findings;

public sealed class BaselineTests
{
    private static readonly PipelineResult _result = Found.Result(
        DataEffect.Destroy, FakePlugins.Change("field.removed", "User.name"), FakePlugins.Change("field.removed", "User.email"));

    private static readonly Baseline _baseline = Baseline.Of(Found.All(_result, Policy.Default), Policy.Default);

    [Fact]
    public void Baseline_WrittenAndRead_IsTheSame_InOrder()
    {
        var text = BaselineJson.Write(_baseline with { Entries = [.. _baseline.Entries.Reverse()] });
        var read = BaselineJson.Read(new() { Name = "b.json", Text = text });

        Assert.Empty(read.Diagnostics);
        Assert.Equal(["User.email", "User.name"], read.Value.Entries.Select(e => e.Coordinate));
        Assert.Equal(text, BaselineJson.Write(read.Value));
        Assert.Equal([5, 10], read.Value.Entries.Select(e => e.Location!.Line));
    }

    [Fact]
    public void Finding_InTheBaseline_DoesNotCount()
    {
        var policy = new Policy { Baseline = _baseline, FailOn = FindingLevel.Info };

        Assert.All(Found.All(_result, policy), f => Assert.Equal(SuppressionSource.Baseline, f.Suppressed!.Source));
        Assert.DoesNotContain(Found.All(_result, policy), policy.Fails);
    }

    [Fact]
    public void Entry_WithoutItsFinding_IsStale()
    {
        var policy = new Policy { Baseline = _baseline };
        var now = _result with { Changes = _result.Changes.RemoveAt(0) };
        var findings = Found.All(now, policy);

        var problem = Assert.Single(PolicyReview.Problems(findings, policy, now));

        Assert.Equal(("baseline-stale", FailureClass.Configuration), (problem.Id, problem.Class));
        Assert.Contains("field.removed at User.name", problem.Message, StringComparison.Ordinal);
        Assert.Contains("--prune-baseline", problem.NextStep, StringComparison.Ordinal);
        Assert.Equal(["User.email"], _baseline.Pruned(findings).Entries.Select(e => e.Coordinate));
    }

    [Fact]
    public void Entry_OfADiagnosticThatTheRunNeverReached_IsNotStale()
    {
        var policy = new Policy { Baseline = new() { Entries = [new() { Fingerprint = "sha256:0", Rule = "reference-cycle" }] } };

        Assert.Empty(PolicyReview.Problems([], policy, _result with { Stage = "claim" }));
        Assert.Single(PolicyReview.Problems([], policy, _result));
    }

    [Theory]
    [InlineData(FindingLevel.Error, 2)]
    [InlineData(FindingLevel.Info, 3)]
    public void NewBaseline_HoldsWarningsAndErrors_AndWithInfoEverything(FindingLevel failOn, int entries)
    {
        var policy = new Policy { FailOn = failOn };
        var findings = Found.All(_result, policy, Found.Problem("x", "User", Severity.Info), Found.Problem("config-invalid", failure: FailureClass.Configuration));

        Assert.Equal(entries, Baseline.Of(findings, policy).Entries.Length);
    }

    [Fact]
    public void NewBaseline_KeepsReasonsGivenBefore()
    {
        var known = _baseline with { Entries = [.. _baseline.Entries.Select(e => e with { Reason = $"because {e.Coordinate}" })] };
        var policy = new Policy { Baseline = known };

        Assert.Equal(["because User.email", "because User.name"], Baseline.Of(Found.All(_result, policy), policy).Entries.Select(e => e.Reason));
    }

    [Fact]
    public void EntryTwice_AsAMergeLeavesIt_IsOne()
    {
        var policy = new Policy { Baseline = _baseline with { Entries = [.. _baseline.Entries, .. _baseline.Entries] } };

        Assert.All(Found.All(_result, policy), f => Assert.NotNull(f.Suppressed));
    }

    [Fact]
    public void UnknownMajorVersion_IsRefused() =>
        Assert.Equal(["baseline-version"], Problems(BaselineJson.Write(_baseline).Replace("\"1.0\"", "\"2.0\"", StringComparison.Ordinal)));

    [Fact]
    public void LaterMinorVersion_IsRead() =>
        Assert.Empty(Problems(BaselineJson.Write(_baseline).Replace("\"1.0\"", "\"1.7\"", StringComparison.Ordinal)));

    [Fact]
    public void Document_OfAnotherForm_IsRefused() => Assert.Equal(["baseline-invalid"], Problems("""{ "formatVersion": "1.0", "kind": "wesley-baseline" }"""));

    [Fact]
    public void Document_Written_FitsItsSchema() =>
        Assert.Empty(JsonDocumentCheck.Problems("baseline", new() { Name = "b.json", Text = BaselineJson.Write(_baseline) }));

    private static IEnumerable<string> Problems(string text) => BaselineJson.Read(new() { Name = "b.json", Text = text }).Diagnostics.Select(d => d.Id);
}

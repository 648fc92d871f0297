namespace Wesley.Migrate.Cli.Tests.Scenarios;

/// <summary>Decisions that cannot be meant for this run are refused with the reason, at their place in the file.</summary>
public sealed class DecisionFailureTests
{
    [Theory]
    [InlineData("decisions-for-another-schema", "decisions-other-schema")]
    [InlineData("decisions-of-unknown-format", "decisions-version")]
    [InlineData("decisions-stale", "stale-decision")]
    public void Decisions_NotForThisRun_AreRefusedAtTheirPlace(string scenario, string id)
    {
        var run = Scenario.Named(scenario).Run;

        Assert.Equal(ExitCodes.Usage, run.ExitCode);
        Assert.Contains($"error[{id}]", run.Output, StringComparison.Ordinal);
        Assert.Contains("--> wesley.decisions.json:", run.Output, StringComparison.Ordinal);
        Assert.Empty(run.Files);
    }

    [Fact]
    public void Fill_ReadingARemovedColumn_StillRunsBecauseDropsComeLast()
    {
        var run = Scenario.Named("computed-fill-reads-removed").Run;

        Assert.Equal(ExitCodes.Clean, run.ExitCode);
        Assert.Contains("reads: ['first', 'last']", run.Files["backfill/001-person.ts"], StringComparison.Ordinal);
        Assert.EndsWith("schema-swap-drop", StepIds(run).Last(), StringComparison.Ordinal);
    }

    [Fact]
    public void Fill_ReadingAColumnThatNeverWas_IsRefusedAtItsEntry()
    {
        var scenario = Scenario.Named("computed-from-two-columns");
        var run = EngineRun.Of(scenario.Text("before.graphql")!, scenario.Text("after.graphql")!, scenario.Text("decisions.json")!.Replace("\"last\"]", "\"lost\"]", StringComparison.Ordinal));

        Assert.NotEqual(ExitCodes.Clean, run.ExitCode);
        Assert.Contains("--> wesley.decisions.json:5:", run.Output, StringComparison.Ordinal);
        Assert.Contains("lost", run.Output, StringComparison.Ordinal);
        Assert.Empty(run.Files);
    }

    private static IEnumerable<string> StepIds(EngineRun run) =>
        System.Text.Json.Nodes.JsonNode.Parse(run.Files["plan.json"])!["steps"]!.AsArray().Select(s => (string)s!["id"]!);
}

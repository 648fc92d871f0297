using System.Text.Json.Nodes;

namespace Wesley.Migrate.Cli.Tests.Scenarios;

/// <summary>The steps of a plan, in number and order.</summary>
public sealed class PlanShapeTests
{
    private static readonly string[] Four = ["pre-check", "backfill", "schema-swap", "post-check"];

    [Theory]
    [InlineData("add-required-email")]
    [InlineData("required-literal-default")]
    [InlineData("nullable-field")]
    [InlineData("computed-chain")]
    [InlineData("enum-default")]
    public void Field_Added_GivesExactlyTheFourSteps(string scenario) => Assert.Equal(Four, Phases(scenario));

    [Fact]
    public void Tables_Filled_HaveOneBackfillStepEachInTheOrderOfTheirReferences() =>
        Assert.Equal(
            ["pre-check", "backfill-001-customer", "backfill-002-order", "backfill-003-orderline", "schema-swap", "post-check"],
            Steps("widen-int-to-bigint-under-fk").Select(s => (string)s["id"]!));

    [Theory]
    [InlineData("destructive-only")]
    [InlineData("destructive-only-confirmed")]
    [InlineData("removed-required-field")]
    public void Removals_Only_HaveNoBackfillStep(string scenario) => Assert.Equal(["pre-check", "schema-swap", "post-check"], Phases(scenario));

    [Fact]
    public void Drop_BesideOtherChanges_ComesAfterThePostCheck() =>
        Assert.Equal([.. Four, "schema-swap"], Phases("drop-beside-other-changes"));

    [Fact]
    public void Schemas_Alike_GiveNoStep() => Assert.Empty(Steps("no-change"));

    [Fact]
    public void Step_EveryOne_NamesItsArtifactsWhichAreThere()
    {
        foreach (var scenario in Scenario.All.Where(s => s.Run.ExitCode == 0))
        {
            foreach (var step in Steps(scenario.Name))
            {
                var paths = step["artifacts"]!.AsArray().Select(a => (string)a!["path"]!).ToArray();
                Assert.NotEmpty(paths);
                Assert.All(paths, p => Assert.Contains(p, scenario.Run.Files.Keys));
            }
        }
    }

    [Theory]
    [InlineData("pre-check", "contract", "contract/pre-check.json")]
    [InlineData("backfill", "backfill-script", "backfill/001-user.ts")]
    [InlineData("schema-swap", "schema", "schema/after.graphql")]
    [InlineData("post-check", "contract", "contract/post-check.json")]
    public void Step_OfAPhase_ReferencesItsArtifact(string phase, string role, string path)
    {
        var step = Assert.Single(Steps("add-required-email"), s => (string)s["phase"]! == phase);

        Assert.Contains(step["artifacts"]!.AsArray(), a => (string)a!["role"]! == role && (string)a["path"]! == path);
    }

    private static string[] Phases(string scenario) => [.. Steps(scenario).Select(s => (string)s["phase"]!)];

    private static JsonArray StepsOf(string scenario) => JsonNode.Parse(Scenario.Named(scenario).Run.Files["plan.json"])!["steps"]!.AsArray();

    private static IEnumerable<JsonNode> Steps(string scenario) => StepsOf(scenario).Select(s => s!);
}

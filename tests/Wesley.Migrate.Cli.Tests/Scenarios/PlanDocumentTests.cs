using System.Text.Json.Nodes;
using Wesley.Migrate.Engine.Check;

namespace Wesley.Migrate.Cli.Tests.Scenarios;

/// <summary>The plan as a machine reads it.</summary>
public sealed class PlanDocumentTests
{
    public static TheoryData<string> Written => [.. Scenario.All.Where(s => s.Text("expected/plan.json") is not null).Select(s => s.Name)];

    [Theory]
    [MemberData(nameof(Written))]
    public void Plan_OfEveryScenario_FitsItsSchema(string name)
    {
        var text = Scenario.Named(name).Run.Files["plan.json"];

        Assert.Empty(JsonDocumentCheck.Problems("plan", new() { Name = "plan.json", Text = text }));
        Assert.Equal("wesley-migration-plan", (string?)JsonNode.Parse(text)!["kind"]);
    }
}

using System.Text.Json.Nodes;

namespace Wesley.Migrate.Cli.Tests.Scenarios;

/// <summary>Rollback hints: which changes cannot be undone and why, and what the other classes say.</summary>
public sealed class RollbackTests
{
    [Theory]
    [InlineData("removed-required-field", "field.removed", "column-dropped")]
    [InlineData("destructive-only", "type.removed", "table-dropped")]
    [InlineData("lossy-accepted", "field.type.decided", "decided-conversion")]
    [InlineData("enum-value-remapped", "enum.value.remapped", "values-merged")]
    public void Change_ThatGivesUpValues_IsIrreversibleWithItsReason(string scenario, string kind, string reason)
    {
        var rollback = RollbackOf(scenario, kind);

        Assert.Equal("irreversible", (string?)rollback["class"]);
        Assert.Equal(reason, (string?)rollback["reason"]);
        Assert.NotEmpty((string)rollback["loss"]!);
    }

    [Theory]
    [InlineData("rename-field-by-uid", "field.renamed", "reversible")]
    [InlineData("string-required-with-nulls", "field.required", "reversible-with-retained-data")]
    [InlineData("add-required-email", "field.added.required", "reversible-until")]
    [InlineData("nullable-field", "field.added.nullable", "reversible-until")]
    [InlineData("nullable-widening", "field.type.widened", "reversible-until")]
    [InlineData("enum-value-added", "enum.value.added", "reversible-until")]
    [InlineData("new-table-two-fks", "type.added", "reversible-until")]
    public void Change_ThatCanGoBack_HasTheClassOfThePlan(string scenario, string kind, string expected)
    {
        var rollback = RollbackOf(scenario, kind);

        Assert.Equal(expected, (string?)rollback["class"]);
        Assert.NotEmpty((string)rollback["howData"]!);
        Assert.NotEmpty((string)rollback["howCode"]!);
        Assert.Equal(expected != "reversible", rollback["until"] is not null);
    }

    [Theory]
    [InlineData("destructive-only", "schema-swap")]
    [InlineData("drop-beside-other-changes", "schema-swap-drop")]
    [InlineData("lossy-accepted", "backfill-001-user")]
    [InlineData("add-required-email", null)]
    public void Plan_PointOfNoReturn_IsItsFirstIrreversibleStep(string scenario, string? step)
    {
        var plan = Plan(scenario);

        Assert.Equal(step, (string?)plan["pointOfNoReturn"]);
        Assert.Equal(step, (string?)plan["steps"]!.AsArray().FirstOrDefault(s => (string?)s!["rollback"]!["class"] == "irreversible")?["id"]);
        Assert.Equal(step is not null, (bool)plan["summary"]!["irreversible"]!);
    }

    [Fact]
    public void Step_WithSeveralChanges_NamesWhatEachOfThemLoses()
    {
        var step = Plan("widen-and-required-at-once")["steps"]!.AsArray().Single(s => (string?)s!["phase"] == "backfill")!;

        Assert.Contains("which rows held null in User.age", (string?)step["rollback"]!["loss"], StringComparison.Ordinal);
        Assert.Contains("values of User.age that Int cannot hold", (string?)step["rollback"]!["loss"], StringComparison.Ordinal);
    }

    private static JsonNode RollbackOf(string scenario, string kind) =>
        Plan(scenario)["changes"]!.AsArray().First(c => (string?)c!["kind"] == kind)!["rollback"]!;

    private static JsonNode Plan(string scenario) => JsonNode.Parse(Scenario.Named(scenario).Run.Files["plan.json"])!;
}

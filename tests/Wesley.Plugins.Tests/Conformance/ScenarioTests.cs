using Wesley.Migrate.Testing;
using Wesley.Plugins.DefaultBackfill;
using Wesley.Plugins.SchemaChanges;

namespace Wesley.Plugins.Tests.Conformance;

public sealed class ScenarioTests
{
    private static readonly PluginScenario Email = new()
    {
        Before = "type User @wes_table { id: ID! @wes_pk }",
        After = "type User @wes_table { id: ID! @wes_pk email: String! @wes_default(value: \"a@b\") }",
        Plugins = [new SchemaChangesPlugin(), new DefaultBackfillPlugin()],
    };

    [Fact]
    public void Run_RequiredFieldWithDefault_GivesChangeFillAndPlan()
    {
        var result = Email.Run();

        Assert.Equal(["field.added.required(User.email)"], result.Changes);
        Assert.Equal(["User.email = 'a@b'"], result.Fills);
        Assert.Equal("check", result.Stage);
        Assert.Equal(["pre-check", "backfill-001-user", "schema-swap", "post-check"], result.Plan!.Steps.Select(s => s.Id));
    }

    [Fact]
    public void Run_WithoutAStrategy_StopsAtTheClaim()
    {
        var result = (Email with { Plugins = [new SchemaChangesPlugin()] }).Run();

        Assert.Equal("claim", result.Stage);
        Assert.Contains("error claim-missing User.email", result.Diagnostics);
    }
}

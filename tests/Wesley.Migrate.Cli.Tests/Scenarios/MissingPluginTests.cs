using System.Text.Json.Nodes;

namespace Wesley.Migrate.Cli.Tests.Scenarios;

/// <summary>Taking one first-party plugin folder away changes the result as a user expects, and never silently.</summary>
public sealed class MissingPluginTests
{
    [Fact]
    public void RenameDetection_Missing_TurnsAUidRenameIntoRemovedAndAddedAndSaysWhatExplainsIt()
    {
        using var plugins = new PluginFolders(without: "Wesley.Plugins.RenameDetection");
        var run = plugins.Run("rename-field-by-uid");

        Assert.Contains("- User.mail  String!  field.removed", run.Output, StringComparison.Ordinal);
        Assert.Contains("+ User.email  String!  field.added.required", run.Output, StringComparison.Ordinal);
        Assert.Contains("warning[identity-unexplained]", run.Output, StringComparison.Ordinal);
        Assert.Contains("Wesley.Plugins.RenameDetection", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Wesley.Plugins.DefaultBackfill", "required-literal-default", "User.score", "wesley.default-backfill")]
    [InlineData("Wesley.Plugins.TypeConversions", "enum-value-remapped", "Role.GUEST", "Wesley.Plugins.TypeConversions")]
    [InlineData("Wesley.Plugins.TypeConversions", "widen-int-to-bigint-under-fk", "Customer.id", "Wesley.Plugins.TypeConversions")]
    [InlineData("Wesley.Plugins.ComputedDefaults", "computed-from-two-columns", "Person.fullName", "Wesley.Plugins.ComputedDefaults")]
    [InlineData("Wesley.Plugins.RenameDetection", "rename-field-by-decision", "User.email", "Wesley.Plugins.RenameDetection")]
    public void Decider_Missing_IsAnErrorThatNamesThePlugin(string plugin, string scenario, string subject, string named)
    {
        using var plugins = new PluginFolders(plugin);
        var run = plugins.Run(scenario);

        Assert.NotEqual(ExitCodes.Clean, run.ExitCode);
        Assert.Contains(subject, run.Output, StringComparison.Ordinal);
        Assert.Contains(named, run.Output, StringComparison.Ordinal);
        Assert.Empty(run.Files);
    }

    [Fact]
    public void StandardContracts_Missing_GivesAPlanThatIsNotApplyableAndSaysSo()
    {
        using var plugins = new PluginFolders("Wesley.Plugins.StandardContracts");
        var run = plugins.Run("add-required-email");

        Assert.False((bool)JsonNode.Parse(run.Files["plan.json"])!["summary"]!["applyable"]!);
        Assert.Contains("not applyable as it stands", run.Output, StringComparison.Ordinal);
        Assert.Contains("Wesley.Plugins.StandardContracts", run.Output, StringComparison.Ordinal);
        Assert.Contains("Wesley.Plugins.StandardContracts", run.Files["plan.md"], StringComparison.Ordinal);
    }

    [Fact]
    public void SchemaChanges_Missing_ListsTheUncoveredDifferences()
    {
        using var plugins = new PluginFolders("Wesley.Plugins.SchemaChanges");
        var run = plugins.Run("add-required-email");

        Assert.Equal(ExitCodes.Usage, run.ExitCode);
        Assert.Contains("User.email", run.Output, StringComparison.Ordinal);
        Assert.Contains("Wesley.Plugins.SchemaChanges", run.Output, StringComparison.Ordinal);
        Assert.Empty(run.Files);
    }
}

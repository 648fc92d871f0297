using Wesley.Migrate.Engine.Check;

namespace Wesley.Migrate.Cli.Tests.Commands;

public sealed class RunCommandTests
{
    [Fact]
    public void Run_RequiredFieldAdded_ReportsAndWritesTheFolder()
    {
        using var work = new Workspace().Schemas();

        work.Compare().Exits(ExitCodes.Clean).Says(
            "+ User.email  String!  field.added.required", "existing rows get", "Needs review",
            "Plan: 1 change, 4 steps, 1 script;", "wesley-engine plan verify migration");
        Assert.True(File.Exists(work.PathOf("migration", "plan.json")));
        Assert.Equal(["after.graphql", "before.graphql", "migration"], work.Entries());
    }

    [Fact]
    public void Run_Clean_PutsNothingOnStandardError()
    {
        using var work = new Workspace().Schemas();

        Assert.Equal("", work.Compare().Error);
    }

    [Fact]
    public void Run_NoChange_WritesAPlanWithoutSteps()
    {
        using var work = new Workspace().Schemas(after: Workspace.Before);

        work.Compare().Exits(ExitCodes.Clean).Says("No changes.");
        Assert.Contains("\"steps\": []", File.ReadAllText(work.PathOf("migration", "plan.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void Run_Narrowing_ExitsWith1AndShowsBothPlaces()
    {
        using var work = new Workspace().Schemas(
            "type User @wes_table {\n  id: ID! @wes_pk\n  age: String\n}\n",
            "type User @wes_table {\n  id: ID! @wes_pk\n  age: Int\n}\n");

        work.Compare().Exits(ExitCodes.Findings).Says(
            "--> before.graphql:3:", "(before)", "--> after.graphql:3:", "(after)", "3 |   age: Int", "^", "= help: ", "Nothing was written.");
        Assert.Equal(["after.graphql", "before.graphql"], work.Entries());
    }

    [Fact]
    public void Run_SyntaxError_ExitsWith4AndPointsAtIt()
    {
        using var work = new Workspace().Schemas(after: "type User @wes_table {\n  id ID!\n}\n");

        work.Compare().Exits(ExitCodes.Schema).Says("error[sdl-syntax]", "--> after.graphql:2:", "2 |   id ID!");
    }

    [Fact]
    public void Run_ColoursOff_HoldsNoEscapeSequence()
    {
        using var work = new Workspace().Schemas();

        Assert.DoesNotContain('\u001b', work.Compare().Out);
    }

    [Fact]
    public void Run_ColoursOn_ColoursTheSign()
    {
        using var work = new Workspace { Colours = true }.Schemas();

        work.Compare().Says("\u001b[32m  + \u001b[0m");
    }

    [Fact]
    public void Run_Json_IsOneDocumentThatFitsItsSchema()
    {
        using var work = new Workspace().Schemas();

        var report = work.Compare("--format", "json").Exits(ExitCodes.Clean).Out;

        Assert.Empty(JsonDocumentCheck.Problems("report", new() { Name = "report", Text = report }));
    }

    [Fact]
    public void Run_JsonOfAFailure_FitsItsSchemaToo()
    {
        using var work = new Workspace().Schemas(after: "type User {");

        var report = work.Compare("--format", "json").Exits(ExitCodes.Schema).Out;

        Assert.Empty(JsonDocumentCheck.Problems("report", new() { Name = "report", Text = report }));
        Assert.Contains("\"exitCode\": 4", report, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_Twice_GivesTheSameReportAndReplacesTheFolder()
    {
        using var work = new Workspace().Schemas();

        Assert.Equal(work.Compare().Exits(ExitCodes.Clean).Out, work.Compare().Exits(ExitCodes.Clean).Out);
    }

    [Fact]
    public void Run_Report_HoldsNoAbsolutePath()
    {
        using var work = new Workspace().Schemas();

        Assert.DoesNotContain(work.Path, work.Compare("--verbose").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_Changes_AreShownAndNothingIsWritten()
    {
        using var work = new Workspace().Schemas();

        work.Run("diff", "--from", "before.graphql", "--to", "after.graphql").Exits(ExitCodes.Clean).Says("+ User.email", "1 change.");
        Assert.Equal(["after.graphql", "before.graphql"], work.Entries());
    }
}

using System.Text.Json.Nodes;
using Wesley.Migrate.Cli.Tests.Rehearsals;
using Wesley.Migrate.Engine.Check;

namespace Wesley.Migrate.Cli.Tests.Commands;

public sealed class PlanCommandTests
{
    [Fact]
    public void Verify_PlansInTheirOrder_IsClean_AndInAnotherSaysWhichDoesNotGoOn()
    {
        using var work = new Workspace();
        work.File("a.graphql", Workspace.Before).File("b.graphql", Workspace.After).File("c.graphql", Workspace.After.Replace("name: String", "name: String\n  nick: String", StringComparison.Ordinal));
        work.Run("run", "--from", "a.graphql", "--to", "b.graphql", "--out", "one").Exits(ExitCodes.Clean);
        work.Run("run", "--from", "b.graphql", "--to", "c.graphql", "--out", "two").Exits(ExitCodes.Clean);

        work.Run("plan", "verify", "one", "two").Exits(ExitCodes.Clean).Says("one: every file", "two: every file");
        work.Run("plan", "verify", "two", "one").Exits(ExitCodes.Usage).Says("error[plan-chain-broken]", "'one' does not go on from 'two'");
        work.Run("plan", "verify", "two", "gone").Exits(ExitCodes.Usage).Says("'gone' does not exist", "two: every file");
    }

    [Fact]
    public void Verify_UntouchedFolder_IsClean()
    {
        using var work = Written();

        work.Run("plan", "verify", "migration").Exits(ExitCodes.Clean).Says("every file is as the engine wrote it");
    }

    [Theory]
    [InlineData("backfill/001-user.ts")]
    [InlineData("contract/post-check.json")]
    [InlineData("plan.md")]
    [InlineData("report.html")]
    public void Verify_EditedFile_NamesIt(string file)
    {
        using var work = Written();
        File.AppendAllText(work.PathOf("migration", file), "\n");

        work.Run("plan", "verify", "migration").Exits(ExitCodes.Usage).Says("error[artifact-edited]", file);
    }

    [Theory]
    [InlineData("\"threshold\": 0", "\"threshold\": 1")]
    [InlineData("\"severity\": \"error\"", "\"severity\": \"warning\"")]
    [InlineData("IS NULL\"", "IS NULL AND false\"")]
    public void Verify_WeakenedAssertion_NamesTheContract(string from, string to)
    {
        using var work = Written();
        var file = work.PathOf("migration", "contract", "post-check.json");
        var text = File.ReadAllText(file);
        Assert.Contains(from, text, StringComparison.Ordinal);
        File.WriteAllText(file, text.Replace(from, to, StringComparison.Ordinal));

        work.Run("plan", "verify", "migration").Exits(ExitCodes.Usage).Says("error[artifact-edited]", "contract/post-check.json");
    }

    [Fact]
    public void Verify_RemovedAssertion_IsMissedEvenWhereTheHashesFit()
    {
        using var work = Written();
        var contract = JsonNode.Parse(File.ReadAllText(work.PathOf("migration", "contract", "post-check.json")))!.AsObject();
        contract["assertions"]!.AsArray().RemoveAt(0);
        ResealedFolder.Edit(work.PathOf("migration"), "contract/post-check.json", _ => contract.ToJsonString());

        work.Run("plan", "verify", "migration").Exits(ExitCodes.Usage).Says("error[plan-inconsistent]", "which no contract states");
    }

    [Fact]
    public void Render_AfterARehearsal_WritesThePageAnew()
    {
        using var work = Written();
        var plan = PlanJson.Read(File.ReadAllText(work.PathOf("migration", "plan.json")));
        work.File("migration/rehearsal.json", $$"""{ "planId": "{{plan.PlanId}}", "green": true, "rows": 4711 }""");
        work.Run("plan", "verify", "migration").Exits(ExitCodes.Usage).Says("error[artifact-edited]", "plan render");

        work.Run("plan", "render", "migration").Exits(ExitCodes.Clean).Says("report.html is written");

        work.Run("plan", "verify", "migration").Exits(ExitCodes.Clean);
        Assert.Contains("4711 rows a table", File.ReadAllText(work.PathOf("migration", "report.html")), StringComparison.Ordinal);
        Assert.DoesNotContain(Directory.EnumerateFiles(work.PathOf("migration")), f => f.EndsWith(".new", StringComparison.Ordinal));
    }

    [Fact]
    public void Verify_AfterARehearsalWasTakenAway_SaysThatItIsGone()
    {
        using var work = Written();
        var plan = PlanJson.Read(File.ReadAllText(work.PathOf("migration", "plan.json")));
        work.File("migration/rehearsal.json", $$"""{ "planId": "{{plan.PlanId}}", "green": true, "rows": 4711 }""");
        work.Run("plan", "render", "migration").Exits(ExitCodes.Clean);
        File.Delete(work.PathOf("migration", "rehearsal.json"));

        work.Run("plan", "verify", "migration").Exits(ExitCodes.Usage).Says("tells of a rehearsal, and rehearsal.json is gone", "wesley-engine rehearse");
    }

    [Fact]
    public void Render_OfAnEditedFolder_IsRefusedAndLeavesThePage()
    {
        using var work = Written();
        var page = File.ReadAllText(work.PathOf("migration", "report.html"));
        File.AppendAllText(work.PathOf("migration", "sql", "expand.sql"), "\n");

        work.Run("plan", "render", "migration").Exits(ExitCodes.Usage).Complains("error[artifact-edited]", "sql/expand.sql");

        Assert.Equal(page, File.ReadAllText(work.PathOf("migration", "report.html")));
    }

    [Fact]
    public void Render_WhereNothingCanBeWritten_SaysSo()
    {
        using var work = Written();
        File.Delete(work.PathOf("migration", "report.html"));
        Directory.CreateDirectory(work.PathOf("migration", "report.html"));

        work.Run("plan", "render", "migration").Exits(ExitCodes.Usage).Complains("error[output-failed]", "The old one stands as it was");
        Assert.Empty(Directory.EnumerateFiles(work.PathOf("migration"), "report.html*"));
    }

    [Fact]
    public void Verify_MissingFile_NamesIt()
    {
        using var work = Written();
        File.Delete(work.PathOf("migration", "sql", "expand.sql"));

        work.Run("plan", "verify", "migration").Exits(ExitCodes.Usage).Says("error[artifact-missing]", "sql/expand.sql");
    }

    [Fact]
    public void Verify_EditedPlan_IsRefused()
    {
        using var work = Written();
        Edit(work, "\"destructive\": false", "\"destructive\": true");

        work.Run("plan", "verify", "migration").Exits(ExitCodes.Usage).Says("error[plan-edited]");
    }

    [Theory]
    [InlineData("verify")]
    [InlineData("show")]
    public void Plan_UnknownMajorVersion_IsRefusedWithTheReason(string command)
    {
        using var work = Written();
        Edit(work, "\"formatVersion\": \"1.0\"", "\"formatVersion\": \"2.0\"");

        work.Run("plan", command, "migration").Exits(ExitCodes.Usage).Says("error[plan-version]", "2.0");
    }

    [Fact]
    public void Verify_NoFolder_SaysSo()
    {
        using var work = new Workspace();

        work.Run("plan", "verify", "migration").Exits(ExitCodes.Usage).Says("'migration' does not exist");
    }

    [Theory]
    [InlineData("migration")]
    [InlineData("migration/plan.json")]
    public void Show_FolderOrFile_RendersThePlanAgain(string place)
    {
        using var work = Written();

        work.Run("plan", "show", place).Exits(ExitCodes.Clean).Says("+ User.email  String!  field.added.required", "1. pre-check", "Plan: 1 change, 4 steps, 1 script;");
    }

    private static Workspace Written()
    {
        var work = new Workspace().Schemas();
        work.Compare().Exits(ExitCodes.Clean);
        return work;
    }

    private static void Edit(Workspace work, string before, string after)
    {
        var plan = work.PathOf("migration", "plan.json");
        var text = File.ReadAllText(plan);
        Assert.Contains(before, text, StringComparison.Ordinal);
        File.WriteAllText(plan, text.Replace(before, after, StringComparison.Ordinal));
    }
}

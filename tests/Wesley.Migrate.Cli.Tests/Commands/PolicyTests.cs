namespace Wesley.Migrate.Cli.Tests.Commands;

/// <summary>What decides the exit code: levels, suppressions, the baseline and <c>--fail-on</c>.</summary>
public sealed class PolicyTests
{
    private const string Before = "type User @wes_table {\n  id: ID! @wes_pk\n  name: String\n  email: String\n}\n";
    private const string After = "type User @wes_table {\n  id: ID! @wes_pk\n  name: String\n}\n";
    private const string Narrowed = "type User @wes_table {\n  id: ID! @wes_pk\n  name: Int\n  email: String\n}\n";

    [Theory]
    [InlineData("error", ExitCodes.Clean)]
    [InlineData("warning", ExitCodes.Findings)]
    [InlineData("info", ExitCodes.Findings)]
    [InlineData("never", ExitCodes.Clean)]
    public void FailOn_DecidesFromWhichLevelADiffFails(string level, int code)
    {
        using var work = new Workspace().Schemas(Before, After);

        Diff(work, "--fail-on", level).Exits(code);
    }

    [Fact]
    public void FailOn_Nonsense_IsAUsageError()
    {
        using var work = new Workspace().Schemas(Before, After);

        Diff(work, "--fail-on", "fatal").Exits(ExitCodes.Usage);
    }

    [Fact]
    public void Run_ThatFailsByItsPolicy_WritesNothing()
    {
        using var work = new Workspace().Schemas(Before, After);

        work.Compare("--fail-on", "warning").Exits(ExitCodes.Findings).Says("Nothing was written.");
        Assert.Equal(["after.graphql", "before.graphql"], work.Entries());
        work.Compare().Exits(ExitCodes.Clean);
    }

    [Theory]
    [InlineData("""{ "rule": "field.removed", "level": "error" }""", ExitCodes.Findings)]
    [InlineData("""{ "at": "User.email", "level": "error" }""", ExitCodes.Findings)]
    [InlineData("""{ "at": "Post.*", "level": "error" }""", ExitCodes.Clean)]
    [InlineData("""{ "rule": "field.*", "level": "error" }, { "rule": "field.removed", "level": "info" }""", ExitCodes.Clean)]
    public void Policy_SetsTheLevel(string entries, int code)
    {
        using var work = new Workspace().Schemas(Before, After).File("wesley.json", $$"""{ "policy": [{{entries}}] }""");

        Diff(work).Exits(code);
    }

    [Fact]
    public void Policy_UnknownRule_EndsInConfigurationErrorAtItsLine()
    {
        using var work = new Workspace().Schemas(Before, After).File("wesley.json", "{\n  \"policy\": [\n    { \"rule\": \"field.remove\", \"level\": \"off\" }\n  ]\n}\n");

        Diff(work).Exits(ExitCodes.Usage).Says("error[policy-unknown-rule]", "'field.removed' may be meant", "--> wesley.json:3:5");
    }

    [Fact]
    public void Policy_Conflict_EndsInConfigurationErrorThatNamesBothEntries()
    {
        using var work = new Workspace().Schemas(Before, After)
            .File("wesley.json", "{ \"policy\": [\n  { \"at\": \"User.*\", \"level\": \"off\" },\n  { \"at\": \"*.email\", \"level\": \"error\" }\n] }\n");

        Diff(work).Exits(ExitCodes.Usage).Says("error[policy-conflict]", "wesley.json:2:3", "wesley.json:3:3", "User.email");
    }

    [Fact]
    public void Refusal_PutOff_DecidesNothingInADiff_AndStaysAnErrorInARun()
    {
        using var work = new Workspace().Schemas(Before, Narrowed).File("wesley.json", """{ "policy": [{ "rule": "*", "level": "off" }] }""");

        Diff(work).Exits(ExitCodes.Clean);
        work.Compare("--fail-on", "never").Exits(ExitCodes.Findings);
        Assert.DoesNotContain("migration", work.Entries());
    }

    [Fact]
    public void Refusal_Suppressed_StaysAnErrorInARun()
    {
        using var work = new Workspace().Schemas(Before, Narrowed.Replace("name: Int", "name: Int # wesley-ignore *: we know", StringComparison.Ordinal));

        Diff(work).Exits(ExitCodes.Clean);
        work.Compare().Exits(ExitCodes.Findings);
    }

    [Fact]
    public void Suppression_OfARemovedField_StandsAnywhereInTheNewSchema()
    {
        using var work = new Workspace().Schemas(Before, "# wesley-ignore field.removed User.email: moved to Contact\n" + After);

        Diff(work, "--fail-on", "warning").Exits(ExitCodes.Clean);
    }

    [Fact]
    public void Suppression_InTheOldSchema_CountsForNothing()
    {
        using var work = new Workspace().Schemas(Before.Replace("email: String", "email: String # wesley-ignore field.removed: old", StringComparison.Ordinal), After);

        Diff(work, "--fail-on", "warning").Exits(ExitCodes.Findings);
    }

    [Fact]
    public void Suppression_WithoutReason_EndsInErrorAtItsPlace()
    {
        using var work = new Workspace().Schemas(Before, "# wesley-ignore field.removed User.email\n" + After);

        Diff(work).Exits(ExitCodes.Usage).Says("error[suppression-reason-missing]", "--> after.graphql:1:1");
    }

    [Fact]
    public void Suppression_Unused_IsAWarning_AndAnErrorUnderFailOn()
    {
        using var work = new Workspace().Schemas(Before, "# wesley-ignore field.removed User.name: not gone\n" + Before);

        Diff(work).Exits(ExitCodes.Clean).Says("suppression-unused", "User.name");
        Diff(work, "--fail-on", "warning").Exits(ExitCodes.Findings);
    }

    [Fact]
    public void Suppression_DoesNotChangeThePlan()
    {
        using var plain = new Workspace().Schemas(Before, After);
        using var quiet = new Workspace().Schemas(Before, After).File("wesley.json", """{ "policy": [{ "rule": "*", "level": "off" }] }""");
        plain.Compare().Exits(ExitCodes.Clean);
        quiet.Compare().Exits(ExitCodes.Clean);

        Assert.Equal(File.ReadAllText(plain.PathOf("migration", "plan.json")), File.ReadAllText(quiet.PathOf("migration", "plan.json")));
    }

    [Fact]
    public void Baseline_Written_TakesWhatIsThereOutOfTheCount_AndNothingElse()
    {
        using var work = new Workspace().Schemas(Before, After);
        Diff(work, "--fail-on", "warning", "--write-baseline").Exits(ExitCodes.Clean).Complains("wesley.baseline.json: 1 finding");

        Diff(work, "--fail-on", "warning").Exits(ExitCodes.Clean);
        work.File("after.graphql", After.Replace("  name: String\n", "", StringComparison.Ordinal));
        Diff(work, "--fail-on", "warning").Exits(ExitCodes.Findings);
    }

    [Fact]
    public void Baseline_StaleEntry_FailsUntilItIsPruned()
    {
        using var work = new Workspace().Schemas(Before, After);
        Diff(work, "--baseline", "known.json", "--write-baseline").Exits(ExitCodes.Clean);
        work.File("after.graphql", Before);

        Diff(work, "--baseline", "known.json").Exits(ExitCodes.Usage).Says("error[baseline-stale]", "field.removed at User.email", "--> known.json:5:", "--prune-baseline");
        Diff(work, "--baseline", "known.json", "--prune-baseline").Exits(ExitCodes.Clean).Complains("known.json: 0 findings");
        Diff(work, "--baseline", "known.json").Exits(ExitCodes.Clean);
    }

    [Fact]
    public void Baseline_SurvivesReformattingMovingAndReordering()
    {
        const string Rest = "type Post @wes_table {\n  id: ID! @wes_pk\n  title: String\n}\n";
        using var work = new Workspace().Schemas(Before + Rest, After);
        Diff(work, "--write-baseline").Exits(ExitCodes.Clean);
        var written = File.ReadAllText(work.PathOf("wesley.baseline.json"));

        work.File("old/post.graphql", "# moved\n\n" + Rest).File("old/user.graphql", "type User @wes_table { email: String, name: String, id: ID! @wes_pk }")
            .File("new/all.graphql", "\"A person.\"\ntype User @wes_table {\n\n name: String\n id: ID! @wes_pk }");
        string[] moved = ["diff", "--from", "old", "--to", "new"];

        work.Run([.. moved]).Exits(ExitCodes.Clean);
        work.Run([.. moved, "--fail-on", "warning", "--write-baseline"]).Exits(ExitCodes.Clean);
        Assert.Equal(written, File.ReadAllText(work.PathOf("wesley.baseline.json")));
    }

    [Fact]
    public void Baseline_NamedAndMissing_IsAnError()
    {
        using var work = new Workspace().Schemas(Before, After).File("wesley.json", """{ "baseline": "known.json" }""");

        Diff(work).Exits(ExitCodes.Usage).Says("error[file-missing]", "known.json");
    }

    [Fact]
    public void Baseline_OfAnUnknownVersion_IsRefused()
    {
        using var work = new Workspace().Schemas(Before, After).File("wesley.baseline.json", """{ "formatVersion": "2.0", "kind": "wesley-baseline", "findings": [] }""");

        Diff(work).Exits(ExitCodes.Usage).Says("error[baseline-version]");
    }

    [Fact]
    public void Baseline_OfASchemaThatCannotBeRead_IsLeftAsItIs()
    {
        using var work = new Workspace().Schemas(Before, After);
        Diff(work, "--write-baseline").Exits(ExitCodes.Clean);
        var written = File.ReadAllText(work.PathOf("wesley.baseline.json"));
        work.File("after.graphql", "type {");

        Diff(work, "--write-baseline").Exits(ExitCodes.Schema);
        Assert.Equal(written, File.ReadAllText(work.PathOf("wesley.baseline.json")));
        Assert.Equal(["after.graphql", "before.graphql", "wesley.baseline.json"], work.Entries());
    }

    [Fact]
    public void Baseline_ThatCannotBeWritten_IsAnErrorAndLeavesNothingBehind()
    {
        using var work = new Workspace().Schemas(Before, After);
        Directory.CreateDirectory(work.PathOf("known.json"));

        Diff(work, "--baseline", "known.json", "--write-baseline").Exits(ExitCodes.Usage).Says("error[baseline-unwritable]");
        Assert.Equal(["after.graphql", "before.graphql", "known.json"], work.Entries());
    }

    private static CliResult Diff(Workspace work, params string[] more) => work.Run(["diff", "--from", "before.graphql", "--to", "after.graphql", .. more]);
}

using Wesley.Migrate.Engine.Check;

namespace Wesley.Migrate.Cli.Tests.Commands;

public sealed class UsageTests
{
    [Theory]
    [InlineData("rnu", "'rnu' is not known here; did you mean 'run'?")]
    [InlineData("run --frm x", "did you mean '--from'?")]
    [InlineData("run --to x --out y", "--from")]
    [InlineData("run --from x --to y --out z --format yaml", "yaml")]
    [InlineData("plan", "a command is missing: show, verify")]
    [InlineData("", "a command is missing: run, diff")]
    public void CommandLine_ThatDoesNotFit_GetsTwoLinesAndExit2(string line, string says)
    {
        using var work = new Workspace();

        var result = work.Run(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Exits(ExitCodes.Usage).Complains(says, "help: wesley-engine");
        Assert.Equal("", result.Out);
        Assert.Equal(2, result.Error.TrimEnd('\n').Split('\n').Length);
    }

    [Fact]
    public void Help_IsOnStandardOutput()
    {
        using var work = new Workspace();

        work.Run("run", "--help").Exits(ExitCodes.Clean).Says("--from", "--no-bundled", "git:REF:PATH");
    }

    [Fact]
    public void Schema_EachName_PrintsADocument()
    {
        using var work = new Workspace();

        Assert.All(EmbeddedDocuments.SchemaNames, name => work.Run("schema", name).Exits(ExitCodes.Clean).Says("\"$schema\""));
    }

    [Fact]
    public void Schema_UnknownName_ListsTheNames()
    {
        using var work = new Workspace();

        work.Run("schema", "plann").Exits(ExitCodes.Usage).Complains("plan, ");
    }

    [Fact]
    public void Rules_Table_NamesEffectAndClaimant()
    {
        using var work = new Workspace();

        Assert.Matches(@"field\.added\.required\s+backfill\s+Required column added\s+wesley\.schema-changes\s+wesley\.default-backfill/", work.Run("rules").Exits(ExitCodes.Clean).Out);
    }

    [Fact]
    public void Explain_Kind_ShowsItsEntry()
    {
        using var work = new Workspace();

        work.Run("explain", "field.added.required").Exits(ExitCodes.Clean).Says("Effect on rows: backfill", "Is the way back without loss?", "What to do", "Undoing it", "Mirror", "wesley.schema-changes");
    }

    [Fact]
    public void Explain_Diagnostic_ShowsItsPage()
    {
        using var work = new Workspace();

        work.Run("explain", "claim-missing").Exits(ExitCodes.Clean).Says("claim-missing");
    }

    [Fact]
    public void Explain_KindWithDashes_ShowsItsEntry()
    {
        using var work = new Workspace();

        work.Run("explain", "field-removed").Exits(ExitCodes.Clean).Says("Effect on rows: destroy", "every value of ");
    }

    [Theory]
    [InlineData("field.added.requird", "field.added.required")]
    [InlineData("claim-mising", "claim-missing")]
    [InlineData("constant-colides", "constant-collides")]
    public void Explain_Misspelt_SuggestsTheNearest(string word, string meant)
    {
        using var work = new Workspace();

        work.Run("explain", word).Exits(ExitCodes.Usage).Complains($"did you mean '{meant}'?");
    }
}

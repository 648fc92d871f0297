namespace Wesley.Migrate.Cli.Tests.Commands;

public sealed class ContractCheckCommandTests
{
    [Fact]
    public void Check_RowsThatFit_IsClean()
    {
        using var work = Written().File("rows/user.ndjson", """{ "id": "1", "name": null, "email": "a@b.c" }""");

        Check(work).Exits(ExitCodes.Clean).Says("ok    ", "0 broken");
    }

    [Fact]
    public void Check_MissingRequiredField_FailsAndNamesTheLine()
    {
        using var work = Written().File("rows/user.ndjson",
            """
            { "id": "1", "name": null, "email": "a@b.c" }

            { "id": "2", "name": "Ada" }
            """);

        Check(work).Exits(ExitCodes.Findings).Says("FAIL  ", "User.email", "line 3");
    }

    [Fact]
    public void Check_FailingRow_ShowsNoValue()
    {
        using var work = Written().File("rows/user.ndjson", """{ "id": "1", "name": "Secret Name", "email": 17 }""");

        var result = Check(work).Exits(ExitCodes.Findings);
        Assert.DoesNotContain("Secret", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_NoRowsOfAnyTable_FailsBecauseNothingRan()
    {
        using var work = Written().File("rows/other.ndjson", "{}");

        Check(work).Exits(ExitCodes.Usage).Says("error[contract-not-run]", "skip  ");
    }

    [Fact]
    public void Check_MissingFolder_SaysSo()
    {
        using var work = Written();

        Check(work).Exits(ExitCodes.Usage).Says("error[rows-missing]");
    }

    [Fact]
    public void Check_LineThatIsNoObject_IsNamedAndNotShown()
    {
        using var work = Written().File("rows/user.ndjson", "{}\nsecret: 4711");

        var result = Check(work).Exits(ExitCodes.Usage).Says("error[rows-invalid]", "rows/user.ndjson:2:1");
        Assert.DoesNotContain("4711", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_Json_CountsAndNamesLines()
    {
        using var work = Written().File("rows/user.ndjson", """{ "id": "1" }""");

        Check(work, "--format", "json").Exits(ExitCodes.Findings).Says("\"verdict\": \"broken\"", "\"failing\": 1");
    }

    private static Workspace Written()
    {
        var work = new Workspace().Schemas();
        work.Compare().Exits(ExitCodes.Clean);
        return work;
    }

    private static CliResult Check(Workspace work, params string[] more) =>
        work.Run(["contract", "check", "--contract", "migration/contract/post-check.json", "--rows", "rows", .. more]);
}

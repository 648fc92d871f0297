namespace Wesley.Migrate.Cli.Tests.Commands;

public sealed class ContractExportCommandTests
{
    [Theory]
    [InlineData("odcs", "apiVersion: ")]
    [InlineData("dbt", "sources:")]
    [InlineData("pgtap", "SELECT plan(")]
    public void Export_EachFormat_IsPrinted(string format, string says)
    {
        using var work = Written();

        work.Run("contract", "export", "migration", "--format", format).Exits(ExitCodes.Clean).Says("contract/post-check.json", says);
    }

    [Fact]
    public void Export_WhatTheFormatCannotSay_IsNamedBesideIt()
    {
        using var work = Written();

        work.Run("contract", "export", "migration", "--format", "dbt").Exits(ExitCodes.Clean).Complains("not exported: type:User.email:post: dbt brings no test of this kind");
    }

    [Fact]
    public void Export_ThePreCheck_IsAnotherContract()
    {
        using var work = Written();

        work.Run("contract", "export", "migration", "--format", "odcs", "--check", "pre-check").Exits(ExitCodes.Clean).Says("table-present:User:pre");
    }

    [Fact]
    public void Export_AContractThatIsNotThere_SaysWhich()
    {
        using var work = Written();

        work.Run("contract", "export", "migration", "--format", "odcs", "--check", "drop-check").Exits(ExitCodes.Usage).Complains("error[contract-missing]", "--check");
    }

    [Fact]
    public void Export_OfAnEditedFolder_IsRefused()
    {
        using var work = Written();
        File.AppendAllText(work.PathOf("migration", "contract", "post-check.json"), " ");

        var result = work.Run("contract", "export", "migration", "--format", "pgtap").Exits(ExitCodes.Usage).Complains("error[artifact-edited]");
        Assert.Equal("", result.Out);
    }

    [Fact]
    public void Export_OfAnUnknownFormat_IsAMistakeOfUse()
    {
        using var work = Written();

        work.Run("contract", "export", "migration", "--format", "soda").Exits(ExitCodes.Usage).Complains("odcs");
    }

    private static Workspace Written()
    {
        var work = new Workspace().Schemas();
        work.Compare().Exits(ExitCodes.Clean);
        return work;
    }
}

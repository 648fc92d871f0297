namespace Wesley.Migrate.Cli.Tests.Databases;

/// <summary>The scripts and the checks of a folder, each started by its command line.</summary>
public sealed class CommandLineFormTests
{
    [Theory]
    [InlineData("add-required-email")]
    public async Task ScriptsAndChecks_ByCommandLineOnPGlite_FillOnceAndCatchWhatIsMissing(string scenario) =>
        Assert.Equal("", await FailuresAsync("pglite", scenario));

    [Theory]
    [InlineData("add-required-email")]
    public async Task ScriptsAndChecks_ByCommandLineOnPostgreSql_FillOnceAndCatchWhatIsMissing(string scenario)
    {
        DatabaseProof.SkipWithoutServer();

        Assert.Equal("", await FailuresAsync("server", scenario));
    }

    [Theory]
    [InlineData("add-required-email")]
    [InlineData("widen-int-to-bigint-under-fk")]
    public async Task Folder_AloneWithNodePsqlAndADriver_IsCarriedOutOnPostgreSql(string scenario)
    {
        DatabaseProof.SkipWithoutServer();
        var folder = Migrations.Named(scenario).Folder;

        Assert.Equal("", (await NodeReport.RunAsync("alone.ts", folder)).Failures(folder));
    }

    [Fact]
    public async Task SequencesAndCollations_ThatNoSchemaKnows_AreKeptAndAsked()
    {
        DatabaseProof.SkipWithoutServer();
        var folder = Migrations.Named("widen-int-to-bigint-under-fk").Folder;

        Assert.Equal("", (await NodeReport.RunAsync("unseen.ts", folder, Migrations.Named("switch").Folder)).Failures(folder));
    }

    private static async Task<string> FailuresAsync(string engine, string scenario)
    {
        var folder = Migrations.Named(scenario).Folder;
        return (await NodeReport.RunAsync("command-line.ts", engine, folder)).Failures(folder);
    }
}

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

    private static async Task<string> FailuresAsync(string engine, string scenario)
    {
        var folder = Migrations.Named(scenario).Folder;
        return (await NodeReport.RunAsync("command-line.ts", engine, folder)).Failures(folder);
    }
}

namespace Wesley.Migrate.Cli.Tests.Commands;

/// <summary>What the README shows is what happens.</summary>
public sealed class ReadmeTests
{
    private const string Scenario = "tests/Scenarios/add-required-email/";
    private const string Runs = "dotnet run --project src/Wesley.Migrate.Cli -- ";

    [Fact]
    public void Readme_FirstCommand_PrintsWhatStandsUnderIt()
    {
        var block = Readme.Blocks[0];
        Assert.StartsWith(Runs, block, StringComparison.Ordinal);
        using var work = new Workspace();
        foreach (var name in new[] { "before.graphql", "after.graphql" })
        {
            work.File(Scenario + name, File.ReadAllText(Repository.PathOf(Scenario + name)));
        }

        var run = work.Run(Readme.Command(block)[Runs.Length..].Split(' ')).Exits(ExitCodes.Clean);

        Assert.Equal("", run.Error);
        Golden.Verify(Readme.With(block, run.Out), Readme.Path);
    }

    [Fact]
    public void Readme_TestCommand_IsTheOneThatCiRuns()
    {
        var command = Assert.Single(Readme.Blocks.Select(Readme.Command), c => c.StartsWith("dotnet test", StringComparison.Ordinal));

        Assert.Contains($"\n{command} 2>&1 | tee \"$log\"\n", File.ReadAllText(Repository.PathOf(".ci/run")), StringComparison.Ordinal);
    }
}

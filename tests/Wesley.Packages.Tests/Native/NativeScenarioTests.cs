namespace Wesley.Packages.Tests;

/// <summary>Every scenario by the native program alone: the report, the exit code and the folder are those of everybody else.</summary>
public sealed class NativeScenarioTests(NativePrograms programs) : IClassFixture<NativePrograms>
{
    public static TheoryData<string> Names => [.. ScenarioFolder.All.Select(s => s.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Scenario_RunNatively_GivesExactlyTheExpectedFolder(string name)
    {
        var scenario = new ScenarioFolder(name);
        using var folder = new TempFolder();
        scenario.LayOut(folder);

        var run = await NativePrograms.RunAsync(programs.Alone, ["run", "--from", "before.graphql", "--to", "after.graphql", "--out", "migration"], folder.Path);

        Golden.VerifyFolder(Scrubber.Of(run.ExitCode, run.Output, run.Error, GoldenFiles.Read(folder.PathOf("migration"))), scenario.Golden);
    }
}

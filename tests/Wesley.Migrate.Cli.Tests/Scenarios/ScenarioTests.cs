namespace Wesley.Migrate.Cli.Tests.Scenarios;

/// <summary>
/// Every folder of <c>tests/Scenarios</c>, whole: what the run says, its exit code, and each file it writes but for the page, which
/// <see cref="ReportPageTests"/> holds.
/// </summary>
public sealed class ScenarioTests
{
    public static TheoryData<string> Names => [.. Scenario.All.Select(s => s.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Scenario_Run_GivesExactlyTheExpectedFolder(string name)
    {
        var scenario = Scenario.Named(name);
        var run = scenario.Run;

        Golden.VerifyFolder(Scrubber.Of(run.ExitCode, run.Output, run.Error, run.Files), scenario.Golden);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Scenario_Failed_WritesNoFolder(string name)
    {
        var run = Scenario.Named(name).Run;

        Assert.Equal(run.ExitCode == 0, run.Files.Count > 0);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Scenario_Written_HasTheSharedFilesOfEveryFolder(string name)
    {
        var shared = Scenario.Named("add-required-email").Run.Files.Where(f => Scrubber.IsShared(f.Key));
        var run = Scenario.Named(name).Run;

        Assert.Equal(run.ExitCode == 0 ? shared : [], run.Files.Where(f => Scrubber.IsShared(f.Key)));
    }
}

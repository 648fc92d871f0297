using System.Diagnostics;
using System.Runtime.Versioning;

namespace Wesley.Migrate.Cli.Tests.Commands;

public sealed class InterruptTests
{
    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    [SupportedOSPlatform("linux")]
    public async Task Run_SignalWhileWaitingForInput_EndsAndLeavesNothing(string signal)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "needs the env of GNU coreutils");
        using var work = new Workspace().Schemas();
        var program = Path.Combine(AppContext.BaseDirectory, "wesley-engine.dll");
        // A shell starts its background jobs with the interrupt ignored, and that is inherited; a terminal's user has it at its default.
        string[] line = [$"--default-signal={signal}", "dotnet", "exec", program, "run", "--from", "-", "--to", "after.graphql", "--out", "migration", "--verbose"];
        using var run = Process.Start(Command.StartInfo("env", line, work.Path))!;
        await Task.Delay(TimeSpan.FromSeconds(3), TestContext.Current.CancellationToken);
        (await Command.RunAsync("kill", [$"-{signal}", run.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)])).Succeeded();

        await run.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);

        Assert.Equal(ExitCodes.Interrupted, run.ExitCode);
        Assert.Equal(["after.graphql", "before.graphql"], work.Entries());
    }
}

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
        Assert.SkipWhen(OperatingSystem.IsWindows(), "there are no such signals");
        using var work = new Workspace().Schemas();
        var program = Path.Combine(AppContext.BaseDirectory, "wesley-engine.dll");
        using var run = Process.Start(Command.StartInfo("dotnet", ["exec", program, "run", "--from", "-", "--to", "after.graphql", "--out", "migration", "--verbose"], work.Path))!;
        await Task.Delay(TimeSpan.FromSeconds(3), TestContext.Current.CancellationToken);
        (await Command.RunAsync("kill", [$"-{signal}", run.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)])).Succeeded();

        await run.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);

        Assert.Equal(ExitCodes.Interrupted, run.ExitCode);
        Assert.Equal(["after.graphql", "before.graphql"], work.Entries());
    }
}

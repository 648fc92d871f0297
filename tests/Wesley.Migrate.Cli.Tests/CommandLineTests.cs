using System.Diagnostics;

namespace Wesley.Migrate.Cli.Tests;

public sealed class CommandLineTests
{
    [Fact]
    public void Version_ExitsWithZero()
    {
        using var run = Process.Start(new ProcessStartInfo("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "wesley-engine.dll"), "--version"])
        {
            RedirectStandardOutput = true,
        })!;
        run.WaitForExit();

        Assert.Equal(0, run.ExitCode);
    }
}

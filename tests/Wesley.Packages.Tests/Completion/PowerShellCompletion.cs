using System.Management.Automation;

namespace Wesley.Packages.Tests;

/// <summary>PowerShell tells what it would offer for a line; the shell itself runs in this process.</summary>
internal sealed class PowerShellCompletion : CompletionShell
{
    internal override Task<IReadOnlyList<string>> CompleteAsync(string line, Machine machine)
    {
        using var shell = PowerShell.Create();
        var tools = Path.GetDirectoryName(machine.Engine)!;
        shell.AddScript($"$env:PATH += '{Path.PathSeparator}{tools}'; Invoke-Expression (wesley-engine completion powershell | Out-String)").Invoke();
        Assert.Empty(shell.Streams.Error);
        shell.Commands.Clear();

        var found = CommandCompletion.CompleteInput(line, line.Length, null, shell).CompletionMatches.Select(m => m.CompletionText);
        return Task.FromResult<IReadOnlyList<string>>([.. found]);
    }
}

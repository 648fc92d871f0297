namespace Wesley.Packages.Tests;

/// <summary>One shell with the script that the program prints for it.</summary>
internal abstract class CompletionShell
{
    internal static CompletionShell Named(string name) => name switch
    {
        "bash" => new BashCompletion(),
        "fish" => new FishCompletion(),
        "powershell" => new PowerShellCompletion(),
        "zsh" => new ZshCompletion(),
        _ => throw new ArgumentException($"no shell '{name}'", nameof(name)),
    };

    /// <summary>What stands for the last word of a line when somebody presses the tabulator behind it.</summary>
    internal abstract Task<IReadOnlyList<string>> CompleteAsync(string line, Machine machine);

    /// <summary>The lines that a shell prints for a script; the test is skipped where the shell is not there.</summary>
    protected static async Task<IReadOnlyList<string>> RunAsync(string shell, string script, Machine machine)
    {
        var found = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, shell)));
        Assert.SkipUnless(found, $"{shell} is not there (Debian: apt-get install {shell}).");
        // A folder without files: what is offered comes from the program.
        var folder = Directory.CreateDirectory(machine.PathOf("empty")).FullName;
        var run = (await machine.RunAsync(shell, ["-c", script], folder)).Succeeded();
        return [.. run.Output.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0)];
    }
}

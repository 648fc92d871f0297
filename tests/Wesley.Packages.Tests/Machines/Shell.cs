namespace Wesley.Packages.Tests;

/// <summary>Runs one command after the other as a person types them: a change of folder lasts.</summary>
internal sealed class Shell(string folder, IReadOnlyDictionary<string, string?> variables)
{
    /// <summary>The folder that the last command has left it in.</summary>
    internal string Folder { get; private set; } = folder;

    /// <summary>What a command has printed on standard output; it throws with everything when the command fails.</summary>
    internal async Task<string> RunAsync(string command)
    {
        using var notes = new TempFolder();
        var place = notes.PathOf("folder");
        var run = await Command.RunAsync("bash", ["-c", $"{command}\nstatus=$?; pwd > '{place}'; exit $status"], Folder, variables, timeout: TimeSpan.FromMinutes(10));
        Folder = File.Exists(place) ? File.ReadAllText(place).TrimEnd('\n') : Folder;
        return run.ExitCode == 0 ? run.Output : throw new InvalidOperationException($"$ {command}\n{run}");
    }
}

namespace Wesley.TestKit;

/// <summary>Runs scripts, TypeScript included.</summary>
public static class Node
{
    /// <summary>Runs a script with arguments; the folder is the script's own.</summary>
    public static Task<CommandResult> RunAsync(
        string script,
        IEnumerable<string>? arguments = null,
        IReadOnlyDictionary<string, string?>? environment = null,
        string input = "",
        TimeSpan? timeout = null) =>
        Command.RunAsync(NodePackages.NodeExecutable, ["--disable-warning=ExperimentalWarning", script, .. arguments ?? []],
            Path.GetDirectoryName(Path.GetFullPath(script)), environment, input, timeout);
}

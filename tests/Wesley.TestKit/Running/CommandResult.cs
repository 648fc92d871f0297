namespace Wesley.TestKit;

/// <summary>What a finished process left: exit code, standard output and standard error.</summary>
public sealed record CommandResult(string CommandLine, int ExitCode, string Output, string Error)
{
    /// <summary>This result, or an exception with everything the process said when it did not exit with 0.</summary>
    public CommandResult Succeeded() => ExitCode == 0 ? this : throw new InvalidOperationException(ToString());

    /// <inheritdoc/>
    public override string ToString() => $"{CommandLine}\nexit code {ExitCode}\n{Output}{Error}";
}

namespace Wesley.Migrate.Cli.Input;

/// <summary>An operating system's error in words that name no path of the machine.</summary>
internal static class Reason
{
    private const int NoSpace = 28;
    private const int WindowsNoSpace = 112;

    internal static string Of(Exception problem) => problem switch
    {
        UnauthorizedAccessException => "permission denied",
        DirectoryNotFoundException => "a folder on the way does not exist",
        FileNotFoundException => "it does not exist",
        PathTooLongException => "the path is too long",
        IOException when (problem.HResult & 0xFFFF) is NoSpace or WindowsNoSpace => "the disk is full",
        // A large file's room is asked for before it is written; that refusal carries no number, only these words.
        IOException when problem.Message.EndsWith("because the disk was full.", StringComparison.Ordinal) => "the disk is full",
        // Other messages of the framework quote absolute paths between apostrophes.
        _ when problem.Message.Contains('\'', StringComparison.Ordinal) => problem.Message.Split('\'')[0].TrimEnd(' ', ':', '.') is { Length: > 0 } head ? head : problem.GetType().Name,
        _ => problem.Message.TrimEnd('.'),
    };
}

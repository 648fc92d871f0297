using System.Runtime.InteropServices;

namespace Wesley.Migrate.Cli.Lifetime;

/// <summary>Standard output for the report alone: whatever else is written to it in this process, by a plugin for instance, goes to standard error.</summary>
internal static class ReportStream
{
    private const int Output = 1;
    private const int Error = 2;
    private const int WindowsOutput = -11;
    private const int WindowsError = -12;

    /// <summary>The stream. It keeps a handle of its own; the process's standard output is another one from here on.</summary>
    internal static Stream Take()
    {
        var report = Console.OpenStandardOutput();
        if (OperatingSystem.IsWindows())
        {
            SetStdHandle(WindowsOutput, GetStdHandle(WindowsError));
        }
        else
        {
            // Without a standard error there is nowhere to send it to, and it stays where it is.
            _ = Duplicate(Error, Output);
        }

        return report;
    }

    [DllImport("libc", EntryPoint = "dup2")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Duplicate(int from, int to);

    [DllImport("kernel32.dll")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern nint GetStdHandle(int which);

    [DllImport("kernel32.dll")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern bool SetStdHandle(int which, nint handle);
}

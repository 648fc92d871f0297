using System.Runtime.InteropServices;

namespace Wesley.Migrate.Cli.Lifetime;

/// <summary>
/// The one place where the process ends, and it ends there: threads that a plugin left running do not keep it alive, and what a
/// plugin wants to do at the end is not done, because it could change the exit code.
/// </summary>
internal static class ProcessEnd
{
    /// <summary>Ends the process with the exit code. Whatever was to be written has to be flushed.</summary>
    internal static void Now(int code)
    {
        if (OperatingSystem.IsWindows())
        {
            TerminateProcess(GetCurrentProcess(), (uint)code);
        }
        else
        {
            Exit(code);
        }
    }

    [DllImport("libc", EntryPoint = "_exit")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern void Exit(int code);

    [DllImport("kernel32.dll")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern nint GetCurrentProcess();

    [DllImport("kernel32.dll")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern bool TerminateProcess(nint process, uint code);
}

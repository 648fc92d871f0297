using System.Runtime.InteropServices;

namespace Wesley.Migrate.Native;

/// <summary>The same command line as a program that loads plugins, in the same folder.</summary>
/// <param name="path">Its absolute path.</param>
/// <param name="output">The standard output that this process was given, kept where nobody else writes to it.</param>
internal sealed class ManagedProgram(string path, int output)
{
    private const string Name = "wesley-engine-managed";
    private const int Output = 1;
    private const int FirstFree = 3;
    private const int DuplicateAndCloseOnExec = 1030;
    private const int BrokenPipe = 13;
    private const nint Default = 0;

    /// <summary>The one beside this program.</summary>
    internal static ManagedProgram Beside() => new(Path.Combine(AppContext.BaseDirectory, Name), Control(Output, DuplicateAndCloseOnExec, FirstFree));

    /// <summary>Becomes it, with the arguments, the streams, the environment and the folder of this process. It only returns when it could not, with the reason.</summary>
    internal string Become()
    {
        if (!File.Exists(path))
        {
            return $"there is no {Name} beside it";
        }

        // Where standard output was closed from the beginning it stays so for whoever takes over.
        _ = output < 0 ? Close(Output) : Duplicate(output, Output);
        // The runtime ignores it, and what is ignored is inherited: by whoever takes over, and by the programs started from there.
        var ignoring = Signal(BrokenPipe, Default);
        _ = Execute(path, Arguments());
        _ = Signal(BrokenPipe, ignoring);
        return Marshal.GetPInvokeErrorMessage(Marshal.GetLastPInvokeError());
    }

    // As they were given, byte by byte: not every argument is a text.
    private static nint[] Arguments()
    {
        var all = File.ReadAllBytes("/proc/self/cmdline");
        var arguments = new List<nint>();
        for (var start = 0; start < all.Length;)
        {
            var length = all.AsSpan(start).IndexOf((byte)0) is var end and >= 0 ? end : all.Length - start;
            var argument = Marshal.AllocHGlobal(length + 1);
            Marshal.Copy(all, start, argument, length);
            Marshal.WriteByte(argument, length, 0);
            arguments.Add(argument);
            start += length + 1;
        }

        return [.. arguments, 0];
    }

    [DllImport("libc", EntryPoint = "execv", CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true, SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Execute(string path, nint[] arguments);

    [DllImport("libc", EntryPoint = "fcntl")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Control(int descriptor, int command, int argument);

    [DllImport("libc", EntryPoint = "dup2")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Duplicate(int from, int to);

    [DllImport("libc", EntryPoint = "close")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Close(int descriptor);

    [DllImport("libc", EntryPoint = "signal")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern nint Signal(int signal, nint action);
}

namespace Wesley.TestKit;

/// <summary>Where a PostgreSQL server's programs stand on this system.</summary>
public static class PostgresBinaries
{
    /// <summary>The folder with <c>initdb</c> and <c>postgres</c>, newest major first, or null where there is none.</summary>
    public static string? Find() => OperatingSystem.IsWindows() ? null : Candidates().FirstOrDefault(folder =>
        File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "postgres")));

    /// <summary>
    /// The newest server, which npm carries for this machine and which brings no clients, or null where there is none, or its libraries
    /// do not load. See <c>tests/backfill-runtime/support/postgres-server.ts</c>.
    /// </summary>
    public static string? FindNewest()
    {
        var folder = Path.Combine(NodePackages.Folder, "@embedded-postgres", "linux-x64", "native", "bin");
        return Find() is not null && File.Exists(Path.Combine(folder, "postgres")) && Starts(Path.Combine(folder, "postgres")) ? folder : null;
    }

    /// <summary>Whether the server that <see cref="Find"/> finds has an extension, where Debian's packages put them.</summary>
    public static bool HasExtension(string name) => Find() is { } bin
        && File.Exists(Path.Combine("/usr/share/postgresql", Path.GetFileName(Path.GetDirectoryName(bin)!), "extension", $"{name}.control"));

    private static bool Starts(string program)
    {
        using var process = System.Diagnostics.Process.Start(Command.StartInfo(program, ["--version"], "/"))!;
        process.WaitForExit();
        return process.ExitCode == 0;
    }

    private static IEnumerable<string> Candidates() =>
        Versions("/usr/lib/postgresql").Concat((Environment.GetEnvironmentVariable("PATH") ?? "").Split(':', StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<string> Versions(string root) => !Directory.Exists(root) ? [] :
        Directory.GetDirectories(root)
            .OrderByDescending(folder => int.TryParse(Path.GetFileName(folder), out var major) ? major : 0)
            .Select(folder => Path.Combine(folder, "bin"));
}

namespace Wesley.TestKit;

/// <summary>Where a PostgreSQL server's programs stand on this system.</summary>
public static class PostgresBinaries
{
    /// <summary>The folder with <c>initdb</c> and <c>postgres</c>, newest major first, or null where there is none.</summary>
    public static string? Find() => OperatingSystem.IsWindows() ? null : Candidates().FirstOrDefault(folder =>
        File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "postgres")));

    /// <summary>Whether the server that <see cref="Find"/> finds has an extension, where Debian's packages put them.</summary>
    public static bool HasExtension(string name) => Find() is { } bin
        && File.Exists(Path.Combine("/usr/share/postgresql", Path.GetFileName(Path.GetDirectoryName(bin)!), "extension", $"{name}.control"));

    private static IEnumerable<string> Candidates() =>
        Versions("/usr/lib/postgresql").Concat((Environment.GetEnvironmentVariable("PATH") ?? "").Split(':', StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<string> Versions(string root) => !Directory.Exists(root) ? [] :
        Directory.GetDirectories(root)
            .OrderByDescending(folder => int.TryParse(Path.GetFileName(folder), out var major) ? major : 0)
            .Select(folder => Path.Combine(folder, "bin"));
}

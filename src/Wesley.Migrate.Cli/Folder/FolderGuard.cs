using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Check;

namespace Wesley.Migrate.Cli.Folder;

/// <summary>Whether the place where a migration folder is to stand may be taken.</summary>
internal static class FolderGuard
{
    /// <summary>The reason why not, or <see langword="null"/>.</summary>
    /// <param name="path">The absolute path.</param>
    /// <param name="name">The path as the user named it.</param>
    internal static Diagnostic? Problem(string path, string name)
    {
        if (File.Exists(path))
        {
            return FolderProblem.NoFolder(name);
        }

        if (!Directory.Exists(path) || !Directory.EnumerateFileSystemEntries(path).Any())
        {
            return null;
        }

        if (!File.Exists(Path.Combine(path, FolderContents.PlanName)))
        {
            return FolderProblem.Foreign(name);
        }

        string[] differences =
        [
            .. FolderVerifier.Problems(FolderContents.Reader(path)).Select(d => d.Message),
            .. FolderContents.Plan(path) is { } plan ? FolderContents.Strangers(path, plan).Select(f => $"{f}: the engine did not write it.") : [],
        ];
        return differences.Length > 0 ? FolderProblem.Modified(name, differences) : null;
    }
}

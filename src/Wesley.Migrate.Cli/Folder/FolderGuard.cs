using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Cli.Folder;

/// <summary>Whether the place where a migration folder is to stand may be taken.</summary>
internal static class FolderGuard
{
    // What the commands that the report proposes leave in the folder.
    private static readonly string[] _byproducts = ["node_modules", "package-lock.json"];

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

        return FolderContents.Read(path) is not { } contents ? FolderProblem.Foreign(name)
            : contents.Differences(FilesOf(path)) is { Count: > 0 } differences ? FolderProblem.Modified(name, differences)
            : null;
    }

    private static IEnumerable<string> FilesOf(string path) =>
        Directory.EnumerateFileSystemEntries(path)
            .Where(entry => !_byproducts.Contains(Path.GetFileName(entry)))
            .SelectMany(entry => Directory.Exists(entry) ? Directory.EnumerateFiles(entry, "*", SearchOption.AllDirectories) : [entry]);
}

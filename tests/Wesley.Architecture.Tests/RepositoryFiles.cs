namespace Wesley.Architecture.Tests;

/// <summary>What people wrote, without what builds and package managers put beside it.</summary>
internal static class RepositoryFiles
{
    private static readonly string[] Produced = ["bin", "obj", "node_modules", "artifacts", "TestResults", ".git"];

    /// <summary>Relative paths with slashes, of files with one of the endings, below the given folders.</summary>
    public static IEnumerable<string> Below(string[] folders, params string[] endings) => folders
        .SelectMany(folder => Walk(new DirectoryInfo(Repository.PathOf(folder))))
        .Where(file => endings.Any(ending => file.Name.EndsWith(ending, StringComparison.Ordinal)))
        .Select(file => Path.GetRelativePath(Repository.Root, file.FullName).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    private static IEnumerable<FileInfo> Walk(DirectoryInfo folder) => !folder.Exists ? [] : folder.EnumerateFiles()
        .Concat(folder.EnumerateDirectories().Where(child => !Produced.Contains(child.Name) && child.LinkTarget is null).SelectMany(Walk));
}

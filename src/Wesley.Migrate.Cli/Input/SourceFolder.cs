namespace Wesley.Migrate.Cli.Input;

/// <summary>The schema files of a folder and of the folders in it, hidden ones and npm's left out.</summary>
internal static class SourceFolder
{
    /// <summary>What a schema file's name ends in.</summary>
    internal static readonly string[] Endings = [".graphql", ".graphqls", ".gql"];

    /// <summary>Whether a path with forward slashes is a schema file of the folder it starts from.</summary>
    internal static bool IsSource(string relative) =>
        Endings.Any(e => relative.EndsWith(e, StringComparison.OrdinalIgnoreCase))
        && !relative.Split('/').Any(part => part.StartsWith('.') || part == "node_modules");

    /// <summary>Relative paths with forward slashes in ordinal order.</summary>
    internal static IReadOnlyList<string> Files(string folder) =>
    [
        .. Walk(folder)
            .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    private static IEnumerable<string> Walk(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder))
        {
            if (IsSource(Path.GetFileName(file)))
            {
                yield return file;
            }
        }

        foreach (var inner in Directory.EnumerateDirectories(folder))
        {
            // Links may lead in circles.
            if (Path.GetFileName(inner) is var name && !name.StartsWith('.') && name != "node_modules" && new DirectoryInfo(inner).LinkTarget is null)
            {
                foreach (var file in Walk(inner))
                {
                    yield return file;
                }
            }
        }
    }
}

namespace Wesley.Migrate.Hosting.Loading;

/// <summary>Links in a plugin's folder: what is listed, hashed and locked as the plugin must be what is loaded.</summary>
internal static class FolderLinks
{
    /// <summary>The first one that leads out of the folder, relative to it; null when there is none. The folder itself may be a link.</summary>
    internal static string? Outside(string folder) => Outside(new DirectoryInfo(folder), Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar);

    private static string? Outside(DirectoryInfo folder, string root)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos().OrderBy(e => e.Name, StringComparer.Ordinal))
        {
            var leadsOut = entry.LinkTarget is not null && entry.ResolveLinkTarget(returnFinalTarget: true)?.FullName.StartsWith(root, StringComparison.Ordinal) != true;
            if (leadsOut)
            {
                return Path.GetRelativePath(root, entry.FullName).Replace('\\', '/');
            }

            // A link that stays inside leads to what is looked at anyway.
            if (entry is DirectoryInfo { LinkTarget: null } child && Outside(child, root) is { } deeper)
            {
                return deeper;
            }
        }

        return null;
    }
}

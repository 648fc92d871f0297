using System.Collections.Immutable;

namespace Wesley.Migrate.Hosting.Loading;

/// <summary>Links in a plugin's folder: what is listed, hashed and locked as the plugin must be what is loaded.</summary>
internal static class FolderLinks
{
    /// <summary>The first one that leads out of the folder, relative to it; null when there is none. The folder itself may be a link.</summary>
    internal static string? Outside(string folder, ImmutableArray<FolderEntry> entries)
    {
        var root = Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar;
        // A folder comes before what else begins with its name.
        return entries.Where(e => e.IsLink && !StaysInside(e, root)).Select(e => e.Path).MinBy(p => p.Replace('/', '\0'), StringComparer.Ordinal);
    }

    private static bool StaysInside(FolderEntry entry, string root) =>
        (entry.IsFolder ? new DirectoryInfo(entry.FullPath) : (FileSystemInfo)new FileInfo(entry.FullPath)).ResolveLinkTarget(returnFinalTarget: true)?.FullName.StartsWith(root, StringComparison.Ordinal) == true;
}

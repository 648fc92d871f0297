using System.Collections.Immutable;
using System.IO.Enumeration;

namespace Wesley.Migrate.Hosting.Loading;

/// <summary>A file or a folder somewhere in a plugin's folder.</summary>
/// <param name="Path">Its path from there, with forward slashes.</param>
/// <param name="FullPath">Its absolute path.</param>
/// <param name="IsFolder">Whether it is a folder, or a link to one.</param>
/// <param name="IsLink">Whether it is a link.</param>
internal sealed record FolderEntry(string Path, string FullPath, bool IsFolder, bool IsLink)
{
    private static readonly EnumerationOptions _all = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false, RecurseSubdirectories = true };

    /// <summary>
    /// Everything in a folder by one walk, in no order. A folder that is a link is not gone into: it leads to what is looked at
    /// anyway, or out of the folder, which is refused.
    /// </summary>
    internal static ImmutableArray<FolderEntry> All(string folder)
    {
        var root = System.IO.Path.TrimEndingDirectorySeparator(folder).Length + 1;
        return
        [
            .. new FileSystemEnumerable<FolderEntry>(folder, (ref FileSystemEntry e) => Of(ref e, root), _all)
            {
                ShouldRecursePredicate = (ref FileSystemEntry e) => !IsALink(ref e),
            },
        ];
    }

    private static FolderEntry Of(ref FileSystemEntry entry, int root)
    {
        var path = entry.ToFullPath();
        return new(path[root..].Replace('\\', '/'), path, entry.IsDirectory, IsALink(ref entry));
    }

    private static bool IsALink(ref FileSystemEntry entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint);
}

using System.Security.Cryptography;

namespace Wesley.Migrate.Hosting.Loading;

/// <summary>The files of a plugin's folder. Debug symbols do not count: they never run.</summary>
internal static class PluginFiles
{
    /// <summary>Relative path with forward slashes to <c>sha256:</c> and the hash of the content, in ordinal order.</summary>
    internal static IEnumerable<KeyValuePair<string, string>> Hashes(string folder)
    {
        foreach (var path in Files(new DirectoryInfo(folder)).Select(f => Path.GetRelativePath(folder, f.FullName).Replace('\\', '/')).Order(StringComparer.Ordinal))
        {
            yield return new(path, Hash(Path.Combine(folder, path)));
        }
    }

    // A folder that is a link is not gone into: it leads to what is looked at anyway, or out of the folder, which is refused.
    private static IEnumerable<FileInfo> Files(DirectoryInfo folder) =>
        folder.EnumerateFiles().Where(f => f.Extension != ".pdb")
            .Concat(folder.EnumerateDirectories().Where(d => d.LinkTarget is null).SelectMany(Files));

    private static string Hash(string file)
    {
        using var content = File.OpenRead(file);
        return "sha256:" + Convert.ToHexStringLower(SHA256.HashData(content));
    }
}

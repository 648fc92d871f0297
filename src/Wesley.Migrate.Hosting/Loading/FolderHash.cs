using System.Security.Cryptography;
using System.Text;

namespace Wesley.Migrate.Hosting.Loading;

/// <summary>One hash over all files of a plugin folder. Debug symbols do not count: they never run.</summary>
internal static class FolderHash
{
    internal static string Of(string folder)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, path) in Files(folder))
        {
            using var content = File.OpenRead(path);
            hash.AppendData(Encoding.UTF8.GetBytes($"{name}\n{Convert.ToHexStringLower(SHA256.HashData(content))}\n"));
        }

        return "sha256:" + Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static IEnumerable<(string Name, string Path)> Files(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(p => !p.EndsWith(".pdb", StringComparison.Ordinal))
            .Select(p => (Name: Path.GetRelativePath(folder, p).Replace('\\', '/'), Path: p))
            .OrderBy(f => f.Name, StringComparer.Ordinal);
}

using System.Collections.Immutable;
using System.Security.Cryptography;

namespace Wesley.Migrate.Hosting.Loading;

/// <summary>The files of a plugin's folder. Debug symbols do not count: they never run.</summary>
internal static class PluginFiles
{
    // Most are pages and examples and fit in; they are read by one call.
    private const int Usual = 16 * 1024;

    /// <summary>Relative path with forward slashes to <c>sha256:</c> and the hash of the content, in ordinal order.</summary>
    internal static IEnumerable<KeyValuePair<string, string>> Hashes(ImmutableArray<FolderEntry> entries)
    {
        var buffer = new byte[Usual];
        foreach (var file in entries.Where(e => !e.IsFolder && Path.GetExtension(e.Path) != ".pdb").OrderBy(e => e.Path, StringComparer.Ordinal))
        {
            yield return new(file.Path, "sha256:" + Hash(file.FullPath, buffer));
        }
    }

    private static string Hash(string file, byte[] buffer)
    {
        using var content = File.OpenHandle(file);
        var read = RandomAccess.Read(content, buffer, 0);
        if (read < buffer.Length)
        {
            return Convert.ToHexStringLower(SHA256.HashData(buffer.AsSpan(0, read)));
        }

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        for (var at = 0L; read > 0; read = RandomAccess.Read(content, buffer, at))
        {
            hash.AppendData(buffer, 0, read);
            at += read;
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}

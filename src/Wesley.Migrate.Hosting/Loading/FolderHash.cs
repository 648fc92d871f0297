using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Wesley.Migrate.Hosting.Loading;

/// <summary>One hash over all files of a plugin folder.</summary>
internal static class FolderHash
{
    internal static string Of(ImmutableArray<FolderEntry> entries) => Of(PluginFiles.Hashes(entries));

    /// <summary>The same of files whose hashes are known.</summary>
    internal static string Of(IEnumerable<KeyValuePair<string, string>> files)
    {
        var text = new StringBuilder();
        foreach (var (path, hash) in files)
        {
            text.Append(path).Append('\n').Append(hash).Append('\n');
        }

        return "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}

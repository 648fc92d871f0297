using Wesley.Migrate.Cli.Input;

namespace Wesley.Migrate.Cli.Output.Places;

/// <summary>
/// Where a source lies, as platforms ask for it: a path with forward slashes and without <c>./</c>. A file of a commit lies
/// where it lies in the repository, whatever the reference.
/// </summary>
internal static class RepositoryPath
{
    /// <summary>The path, or <see langword="null"/> for standard input, which lies nowhere.</summary>
    internal static string? Of(string source) =>
        source == SourceReader.StandardInputName || source == SourceReader.StandardInput ? null : Plain(WithoutReference(source));

    private static string WithoutReference(string source) =>
        source.StartsWith(GitSource.Prefix, StringComparison.Ordinal) && source[GitSource.Prefix.Length..].Split(':', 2) is [_, var path] ? path : source;

    private static string Plain(string path)
    {
        var parts = new List<string>();
        foreach (var part in path.Replace('\\', '/').Split('/').Where(p => p.Length > 0 && p != "."))
        {
            if (part == ".." && parts.Count > 0 && parts[^1] != "..")
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else
            {
                parts.Add(part);
            }
        }

        return (path.StartsWith('/') ? "/" : "") + string.Join('/', parts);
    }
}

using System.Collections.Immutable;
using Wesley.Migrate.Engine;
using Wesley.Migrate.Engine.Read;

namespace Wesley.Migrate.Cli.Input;

/// <summary>
/// <c>git:REF:PATH</c>: a file or a folder as it stands in a commit. REF is whatever git takes for one; PATH starts at the
/// repository's root, or at the current folder when it starts with <c>./</c> or <c>../</c>, as in git itself.
/// </summary>
internal static class GitSource
{
    internal const string Prefix = "git:";

    internal static StageResult<ImmutableArray<SourceText>> Read(string name, Surroundings surroundings)
    {
        // A reference that starts with a dash would be an option to git.
        if (name[Prefix.Length..].Split(':', 2) is not [{ Length: > 0 } reference, { Length: > 0 } path] || reference.StartsWith('-'))
        {
            return SourceReader.Fail(InputProblem.GitForm(name));
        }

        // Git itself knows ./ and ../ but not the folders by their bare names.
        var place = $"{reference}:{(path is "." or ".." ? path + "/" : path)}";
        var kind = GitProcess.Run(["cat-file", "-t", place], surroundings);
        return kind switch
        {
            { Succeeded: false } => SourceReader.Fail(GitProblem.Of(name, reference, path, kind.Error, surroundings)),
            { Text: "tree" } => ReadFolder(name, place.TrimEnd('/'), surroundings),
            _ => SourceReader.Merge([ReadFile(name, place, surroundings)]),
        };
    }

    private static StageResult<ImmutableArray<SourceText>> ReadFolder(string name, string place, Surroundings surroundings)
    {
        // Without --full-tree git would list only what the folder has in common with the current one.
        var list = GitProcess.Run(["ls-tree", "-r", "-z", "--full-tree", place + "/"], surroundings);
        var files = list.Text.Split('\0').Select(FileIn).OfType<string>().Where(SourceFolder.IsSource).Order(StringComparer.Ordinal).ToList();
        return !list.Succeeded ? SourceReader.Fail(InputProblem.Git(name, list.Error))
            : files.Count == 0 ? SourceReader.Fail(InputProblem.EmptyFolder(name))
            : SourceReader.Merge(files.Select(f => ReadFile($"{name.TrimEnd('/')}/{f}", $"{place}/{f}", surroundings)));
    }

    // "100644 blob HASH<tab>path"; a mode of 120000 is a link, whose text would be a path.
    private static string? FileIn(string entry) => entry.StartsWith("100", StringComparison.Ordinal) ? entry[(entry.IndexOf('\t', StringComparison.Ordinal) + 1)..] : null;

    private static StageResult<SourceText> ReadFile(string name, string place, Surroundings surroundings)
    {
        var shown = GitProcess.Run(["cat-file", "blob", place], surroundings);
        return shown switch
        {
            { Succeeded: false } => new() { Value = Empty(name), Diagnostics = [InputProblem.Git(name, shown.Error)] },
            { Bytes: null } => new() { Value = Empty(name), Diagnostics = [InputProblem.TooLarge(name, 0, SourceDecoder.MaxBytes)] },
            { Bytes: { } bytes } => SourceDecoder.Decode(name, bytes),
        };
    }

    private static SourceText Empty(string name) => new() { Name = name, Text = "" };
}

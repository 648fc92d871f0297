using System.Collections.Immutable;
using Wesley.Migrate.Engine;
using Wesley.Migrate.Engine.Read;

namespace Wesley.Migrate.Cli.Input;

/// <summary><c>git:REF:PATH</c>: a file or a folder as it stands in a commit.</summary>
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

        var kind = GitProcess.Run(["cat-file", "-t", $"{reference}:{path}"], surroundings);
        return kind switch
        {
            { Succeeded: false } => SourceReader.Fail(InputProblem.Git(name, kind.Error)),
            { Text: "tree" } => ReadFolder(name, reference, path.TrimEnd('/'), surroundings),
            _ => SourceReader.Merge([ReadFile(name, $"{reference}:{path}", surroundings)]),
        };
    }

    private static StageResult<ImmutableArray<SourceText>> ReadFolder(string name, string reference, string path, Surroundings surroundings)
    {
        var list = GitProcess.Run(["ls-tree", "-r", "-z", "--name-only", $"{reference}:{path}"], surroundings);
        var files = list.Text.Split('\0').Where(f => f.Length > 0 && SourceFolder.IsSource(f)).Order(StringComparer.Ordinal).ToList();
        return !list.Succeeded ? SourceReader.Fail(InputProblem.Git(name, list.Error))
            : files.Count == 0 ? SourceReader.Fail(InputProblem.EmptyFolder(name))
            : SourceReader.Merge(files.Select(f => ReadFile($"{name.TrimEnd('/')}/{f}", $"{reference}:{path}/{f}", surroundings)));
    }

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

using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine;
using Wesley.Migrate.Engine.Read;

namespace Wesley.Migrate.Cli.Input;

/// <summary>From what the user named to texts. Names stay as they were given, with forward slashes.</summary>
internal static class SourceReader
{
    internal const string StandardInput = "-";

    /// <summary>What messages call standard input.</summary>
    internal const string StandardInputName = "<stdin>";

    internal static StageResult<ImmutableArray<SourceText>> Read(ImmutableArray<string> given, Surroundings surroundings)
    {
        var texts = ImmutableArray.CreateBuilder<SourceText>();
        var problems = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var name in given)
        {
            var read = ReadOne(name, surroundings);
            texts.AddRange(read.Value);
            problems.AddRange(read.Diagnostics);
        }

        return new() { Value = texts.ToImmutable(), Diagnostics = problems.ToImmutable() };
    }

    private static StageResult<ImmutableArray<SourceText>> ReadOne(string name, Surroundings surroundings)
    {
        if (name == StandardInput)
        {
            using var input = surroundings.OpenInput();
            return One(Decode(StandardInputName, input, surroundings.Stop));
        }

        if (name.StartsWith(GitSource.Prefix, StringComparison.Ordinal))
        {
            return GitSource.Read(name, surroundings);
        }

        try
        {
            var path = surroundings.PathOf(name);
            return Directory.Exists(path) ? ReadFolder(name, path, surroundings)
                : File.Exists(path) ? One(ReadFile(name, path, surroundings))
                : Fail(InputProblem.Missing(name));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return Fail(InputProblem.Unreadable(name, Reason.Of(problem)));
        }
    }

    private static StageResult<ImmutableArray<SourceText>> ReadFolder(string name, string path, Surroundings surroundings)
    {
        var files = SourceFolder.Files(path);
        return files.Count == 0
            ? Fail(InputProblem.EmptyFolder(name))
            : Merge(files.Select(f => ReadFile($"{name.Replace('\\', '/').TrimEnd('/')}/{f}", Path.Combine(path, f), surroundings)));
    }

    private static StageResult<SourceText> ReadFile(string name, string path, Surroundings surroundings)
    {
        using var file = File.OpenRead(path);
        return file.CanSeek && file.Length > SourceDecoder.MaxBytes
            ? new() { Value = new() { Name = name, Text = "" }, Diagnostics = [InputProblem.TooLarge(name, file.Length, SourceDecoder.MaxBytes)] }
            : Decode(name, file, surroundings.Stop);
    }

    internal static StageResult<SourceText> Decode(string name, Stream stream, CancellationToken stop) =>
        BoundedRead.Read(stream, SourceDecoder.MaxBytes, stop) is { } bytes
            ? SourceDecoder.Decode(name, bytes)
            : new() { Value = new() { Name = name, Text = "" }, Diagnostics = [InputProblem.TooLarge(name, 0, SourceDecoder.MaxBytes)] };

    internal static StageResult<ImmutableArray<SourceText>> Merge(IEnumerable<StageResult<SourceText>> results)
    {
        var all = results.ToList();
        return new() { Value = [.. all.Select(r => r.Value)], Diagnostics = [.. all.SelectMany(r => r.Diagnostics)] };
    }

    internal static StageResult<ImmutableArray<SourceText>> Fail(Diagnostic problem) => new() { Value = [], Diagnostics = [problem] };

    private static StageResult<ImmutableArray<SourceText>> One(StageResult<SourceText> result) => new() { Value = [result.Value], Diagnostics = result.Diagnostics };
}

using System.Collections.Immutable;
using System.Text;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine;
using Wesley.Migrate.Engine.Read;

namespace Wesley.Migrate.Cli.Input;

/// <summary>A document beside the schemas: configuration, decisions, a plan, a contract.</summary>
internal static class TextFile
{
    private static readonly UTF8Encoding _utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text, or the reason why not; a failure is one of usage, not of a schema.</summary>
    internal static StageResult<SourceText?> Read(string name, Surroundings surroundings)
    {
        try
        {
            var path = surroundings.PathOf(name);
            if (!File.Exists(path))
            {
                return Fail([InputProblem.Of("file-missing", $"'{name}' does not exist.", "Correct the path.", FailureClass.Configuration)]);
            }

            using var file = File.OpenRead(path);
            var text = SourceReader.Decode(name, file, surroundings.Stop);
            return text.Succeeded
                ? new() { Value = text.Value }
                : Fail([.. text.Diagnostics.Select(d => d with { Class = FailureClass.Configuration })]);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return Fail([InputProblem.Of("file-unreadable", $"'{name}' cannot be read: {Reason.Of(problem)}.", "Check that you may read it.", FailureClass.Configuration)]);
        }
    }

    /// <summary>Writes the text beside its place and moves it there, so that nobody reads half of it; the reason why not, or <see langword="null"/>.</summary>
    internal static string? Write(string name, string text, Surroundings surroundings)
    {
        var path = surroundings.PathOf(name);
        var draft = FormattableString.Invariant($"{path}.{Environment.ProcessId}.tmp");
        try
        {
            File.WriteAllText(draft, text, _utf8);
            File.Move(draft, path, overwrite: true);
            return null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
        {
            File.Delete(draft);
            return Reason.Of(problem);
        }
    }

    private static StageResult<SourceText?> Fail(ImmutableArray<Diagnostic> problems) => new() { Value = null, Diagnostics = problems };
}

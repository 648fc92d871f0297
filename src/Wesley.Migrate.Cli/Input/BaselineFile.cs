using System.Text;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine;
using Wesley.Migrate.Engine.Findings;
using Wesley.Migrate.Engine.Read;

namespace Wesley.Migrate.Cli.Input;

/// <summary>The baseline on the disk.</summary>
internal sealed record BaselineFile(Baseline Baseline, SourceText? Source)
{
    private static readonly UTF8Encoding _utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads it. A file that was named has to be there, unless it is about to be written.</summary>
    internal static StageResult<BaselineFile> Read(string? given, bool isWritten, Surroundings surroundings)
    {
        var name = given ?? Baseline.FileName;
        if ((given is null || isWritten) && !File.Exists(surroundings.PathOf(name)))
        {
            return new() { Value = new(Baseline.Empty, null) };
        }

        var file = TextFile.Read(name, surroundings);
        if (file.Value is not { } source)
        {
            return new() { Value = new(Baseline.Empty, null), Diagnostics = file.Diagnostics };
        }

        var read = BaselineJson.Read(source);
        return new() { Value = new(read.Value, source), Diagnostics = read.Diagnostics };
    }

    /// <summary>Writes it beside its place and moves it there, so that nobody reads half of it; the reason why not, or <see langword="null"/>.</summary>
    internal static Diagnostic? Write(string name, Baseline baseline, Surroundings surroundings)
    {
        var path = surroundings.PathOf(name);
        var draft = FormattableString.Invariant($"{path}.{Environment.ProcessId}.tmp");
        try
        {
            File.WriteAllText(draft, BaselineJson.Write(baseline), _utf8);
            File.Move(draft, path, overwrite: true);
            return null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
        {
            File.Delete(draft);
            return InputProblem.Of("baseline-unwritable", $"'{name}' cannot be written: {Reason.Of(problem)}.", "Check that the folder exists and that you may write to it.", FailureClass.Configuration);
        }
    }
}

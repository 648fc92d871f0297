using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine;
using Wesley.Migrate.Engine.Findings;
using Wesley.Migrate.Engine.Read;

namespace Wesley.Migrate.Cli.Input;

/// <summary>The baseline on the disk.</summary>
internal sealed record BaselineFile(Baseline Baseline, SourceText? Source)
{
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

    /// <summary>Writes it as a whole; the reason why not, or <see langword="null"/>.</summary>
    internal static Diagnostic? Write(string name, Baseline baseline, Surroundings surroundings) =>
        TextFile.Write(name, BaselineJson.Write(baseline), surroundings) is { } reason
            ? InputProblem.Of("baseline-unwritable", $"'{name}' cannot be written: {reason}.", "Check that the folder exists and that you may write to it.", FailureClass.Configuration)
            : null;
}

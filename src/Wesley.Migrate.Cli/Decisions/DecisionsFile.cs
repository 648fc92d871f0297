using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Cli.Input;

namespace Wesley.Migrate.Cli.Decisions;

/// <summary>Writes a decisions file: the whole new text or nothing.</summary>
internal static class DecisionsFile
{
    /// <summary>Writes it as a whole; the reason why not, or <see langword="null"/>.</summary>
    internal static Diagnostic? Write(string name, string text, Surroundings surroundings) =>
        TextFile.Write(name, text, surroundings) is { } reason
            ? InputProblem.Of("decisions-unwritable", $"'{name}' cannot be written: {reason}.", "Check that its folder is there and that you may write to it.", FailureClass.Configuration)
            : null;
}

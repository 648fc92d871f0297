using System.Globalization;
using System.Text;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Cli.Input;

namespace Wesley.Migrate.Cli.Decisions;

/// <summary>Writes a decisions file: the whole new text or nothing.</summary>
internal static class DecisionsFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes beside the place and moves into it; the reason why not, or <see langword="null"/>.</summary>
    internal static Diagnostic? Write(string name, string text, Surroundings surroundings)
    {
        var path = surroundings.PathOf(name);
        var draft = string.Create(CultureInfo.InvariantCulture, $"{path}.wesley-{Environment.ProcessId}");
        try
        {
            File.WriteAllText(draft, text, Utf8);
            File.Move(draft, path, overwrite: true);
            return null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
        {
            File.Delete(draft);
            return InputProblem.Of("decisions-unwritable", $"'{name}' cannot be written: {Reason.Of(problem)}.", "Check that its folder is there and that you may write to it.", FailureClass.Configuration);
        }
    }
}

using System.Globalization;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Cli.Input;

/// <summary>What can be wrong with a source before anybody looks at its text.</summary>
internal static class InputProblem
{
    internal static Diagnostic Missing(string name) => Of("source-missing",
        $"'{name}' does not exist.", "Name a file, a folder, git:REF:PATH, or - for standard input.");

    internal static Diagnostic EmptyFolder(string name) => Of("source-folder-empty",
        $"The folder '{name}' holds no schema: no file in it ends in {string.Join(", ", SourceFolder.Endings)}.", "Name the folder that holds the schema, or the files themselves.");

    internal static Diagnostic Unreadable(string name, string reason) => Of("source-unreadable",
        $"'{name}' cannot be read: {reason}.", "Check that it is a file or a folder and that you may read it.");

    internal static Diagnostic TooLarge(string name, long bytes, int limit) => Of("source-too-large",
        string.Create(CultureInfo.InvariantCulture, $"'{name}' has {(bytes > 0 ? $"{bytes} bytes" : $"more than {limit} bytes")}; a schema source may have {limit}."),
        "Split the schema into several files and pass them all.");

    internal static Diagnostic StandardInputTwice() => Of("source-stdin-twice",
        "Standard input can be read once, and '-' was given more than once.", "Put one of the schemas into a file.", FailureClass.Configuration);

    internal static Diagnostic GitForm(string name) => Of("source-git-form",
        $"'{name}' does not have the form git:REF:PATH.", "Write, for instance, git:HEAD:schema.graphql.", FailureClass.Configuration);

    internal static Diagnostic Git(string name, string said) => Of("source-git-failed",
        $"Git cannot show '{name}'.", "Check the reference with 'git show REF:PATH'; PATH starts at the repository's root, or at ./ for the current folder.") with
    {
        Notes = said.Length == 0 ? [] : [$"git says: {said}"],
    };

    internal static Diagnostic Of(string id, string message, string next, FailureClass failure = FailureClass.Schema) => new()
    {
        Id = id,
        Severity = Severity.Error,
        Class = failure,
        Message = message,
        NextStep = next,
    };
}

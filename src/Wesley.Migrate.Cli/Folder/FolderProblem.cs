using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Cli.Folder;

/// <summary>What can keep a migration folder from being written.</summary>
internal static class FolderProblem
{
    internal static Diagnostic NoFolder(string name) => Of("output-no-folder", $"'{name}' is a file; the migration needs a folder.");

    internal static Diagnostic Foreign(string name) => Of("output-foreign", $"The folder '{name}' holds something that the engine did not write.");

    internal static Diagnostic Modified(string name, IReadOnlyList<string> differences) =>
        Of("output-modified", $"The migration in '{name}' was changed after it was written, and writing it again would lose that.") with
        {
            Notes = [.. differences.Take(10), .. differences.Count > 10 ? [Output.Words.Count(differences.Count - 10, "more difference")] : ImmutableArray<string>.Empty],
        };

    internal static Diagnostic Failed(string name, string reason) =>
        Of("output-failed", $"The migration cannot be written to '{name}': {reason}. Nothing was left behind.");

    internal static Diagnostic Unrendered(string name, string reason) =>
        Of("output-failed", $"{Engine.Report.ReportPage.FileName} cannot be written to '{name}': {reason}. The old one stands as it was.") with { NextStep = "Check that you may write there." };

    private static Diagnostic Of(string id, string message) => new()
    {
        Id = id,
        Severity = Severity.Error,
        Class = FailureClass.Configuration,
        Message = message,
        NextStep = "Name another folder with --out, or move this one away.",
    };
}

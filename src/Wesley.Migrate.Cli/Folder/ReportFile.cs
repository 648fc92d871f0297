using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Cli.Input;
using Wesley.Migrate.Engine.Report;

namespace Wesley.Migrate.Cli.Folder;

/// <summary><c>report.html</c> of a folder that stands: it is rendered again when a rehearsal was written beside the plan.</summary>
internal static class ReportFile
{
    /// <summary>Writes it as a whole; the reason why not, or <see langword="null"/>.</summary>
    internal static Diagnostic? Write(string name, MigrationPlan plan, Surroundings surroundings) =>
        TextFile.Write(Path.Combine(name, ReportPage.FileName), ReportPage.Of(plan, FolderContents.Reader(surroundings.PathOf(name))), surroundings) is { } reason
            ? FolderProblem.Unrendered(name, reason)
            : null;
}

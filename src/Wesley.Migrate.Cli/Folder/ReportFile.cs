using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Cli.Input;
using Wesley.Migrate.Engine.Report;

namespace Wesley.Migrate.Cli.Folder;

/// <summary><c>report.html</c> of a folder that stands: it is rendered again when a rehearsal was written beside the plan.</summary>
internal static class ReportFile
{
    /// <summary>Writes it as a whole; the reason why not, or <see langword="null"/>.</summary>
    internal static Diagnostic? Write(string name, MigrationPlan plan, Surroundings surroundings)
    {
        var folder = surroundings.PathOf(name);
        var path = Path.Combine(folder, ReportPage.FileName);
        var draft = path + ".new";
        try
        {
            File.WriteAllText(draft, ReportPage.Of(plan, FolderContents.Reader(folder)));
            File.Move(draft, path, overwrite: true);
            return null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return FolderProblem.Unrendered(name, Reason.Of(problem));
        }
        finally
        {
            if (File.Exists(draft))
            {
                File.Delete(draft);
            }
        }
    }
}

using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Cli.Folder;
using Wesley.Migrate.Cli.Input;
using Wesley.Migrate.Engine.Check;
using Wesley.Migrate.Engine.Read;

namespace Wesley.Migrate.Cli.Rehearsals;

/// <summary><c>rehearsal.json</c> beside a plan.</summary>
internal static class RehearsalFile
{
    /// <summary>Writes it as a whole; the reason why not, or null.</summary>
    internal static Diagnostic? Write(string folder, Rehearsal rehearsal, Surroundings surroundings) =>
        TextFile.Write(Path.Combine(folder, FolderContents.RehearsalName), rehearsal.Text, surroundings) is { } reason
            ? RehearsalProblem.Unwritten($"{folder}/{FolderContents.RehearsalName}", reason)
            : null;

    /// <summary>Whether a plan was rehearsed, in one line, from the file beside it.</summary>
    internal static string Status(string folder, MigrationPlan plan)
    {
        if (FolderContents.Reader(folder)(FolderContents.RehearsalName) is not { } bytes)
        {
            return "rehearsed: no";
        }

        var text = SourceDecoder.Decode(FolderContents.RehearsalName, bytes);
        if (!text.Succeeded || !JsonDocumentCheck.Problems("rehearsal", text.Value).IsEmpty)
        {
            return $"rehearsed: no; {FolderContents.RehearsalName} is not what a rehearsal has written";
        }

        var rehearsal = Rehearsal.Read(text.Value.Text);
        return !string.Equals(rehearsal.PlanId, plan.PlanId, StringComparison.Ordinal)
            ? "rehearsed: no, only another plan that stood here before"
            : $"rehearsed: {(rehearsal.Green ? "yes" : "yes, and it failed")}, {RehearsalWords.Where(rehearsal)}";
    }
}

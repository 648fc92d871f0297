using System.Collections.Immutable;
using System.Text;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Cli.Input;
using Wesley.Migrate.Cli.Output;

namespace Wesley.Migrate.Cli.Folder;

/// <summary>Writes a migration folder: all of it or none of it.</summary>
internal static class FolderWriter
{
    /// <summary>Writes the folder of an outcome that has one, which then says where it is, or why it is not.</summary>
    /// <param name="outcome">What a run came to.</param>
    /// <param name="name">The folder as the user named it.</param>
    /// <param name="surroundings">The working folder, and Ctrl-C.</param>
    internal static Outcome Write(Outcome outcome, string name, Surroundings surroundings) =>
        Write([(name, outcome.Result!.Files)], surroundings) is { } problem
            ? outcome with { Stage = "write", Diagnostics = [.. outcome.Diagnostics, problem] }
            : outcome with { Stage = "write", Folder = name.Replace('\\', '/') };

    /// <summary>Writes beside the places and moves into them, all folders or none; the reason why not, or <see langword="null"/>.</summary>
    internal static Diagnostic? Write(ImmutableArray<(string Name, ImmutableSortedDictionary<string, string> Files)> folders, Surroundings surroundings)
    {
        var drafts = folders.Select(f => new FolderDraft(Path.TrimEndingDirectorySeparator(surroundings.PathOf(f.Name)))).ToList();
        var name = folders[0].Name;
        try
        {
            if (folders.Select(f => FolderGuard.Problem(Path.TrimEndingDirectorySeparator(surroundings.PathOf(f.Name)), f.Name)).FirstOrDefault(p => p is not null) is { } problem)
            {
                return problem;
            }

            foreach (var (draft, folder) in drafts.Zip(folders))
            {
                name = folder.Name;
                draft.Fill(folder.Files, surroundings.Stop);
            }

            surroundings.Stop.ThrowIfCancellationRequested();
            foreach (var (draft, folder) in drafts.Zip(folders))
            {
                name = folder.Name;
                draft.MoveIntoPlace();
            }

            drafts.ForEach(d => d.Keep());
            return null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or DecoderFallbackException)
        {
            return FolderProblem.Failed(name, Reason.Of(problem));
        }
        finally
        {
            // The last that was moved goes first.
            Enumerable.Reverse(drafts).ToList().ForEach(d => d.Dispose());
        }
    }
}

using System.Collections.Immutable;
using System.Text;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Cli.Input;

namespace Wesley.Migrate.Cli.Folder;

/// <summary>Writes a migration folder: all of it or none of it.</summary>
internal static class FolderWriter
{
    /// <summary>Writes beside the place and moves into it; the reason why not, or <see langword="null"/>.</summary>
    /// <param name="name">The folder as the user named it.</param>
    /// <param name="files">Relative path with forward slashes to text.</param>
    /// <param name="surroundings">The working folder, and Ctrl-C.</param>
    internal static Diagnostic? Write(string name, ImmutableSortedDictionary<string, string> files, Surroundings surroundings) => Write([(name, files)], surroundings);

    /// <summary>The same for several folders, all of them or none.</summary>
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

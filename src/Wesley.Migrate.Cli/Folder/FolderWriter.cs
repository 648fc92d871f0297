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
    internal static Diagnostic? Write(string name, ImmutableSortedDictionary<string, string> files, Surroundings surroundings)
    {
        var path = Path.TrimEndingDirectorySeparator(surroundings.PathOf(name));
        using var draft = new FolderDraft(path);
        try
        {
            if (FolderGuard.Problem(path, name) is { } problem)
            {
                return problem;
            }

            draft.Fill(files, surroundings.Stop);
            surroundings.Stop.ThrowIfCancellationRequested();
            draft.MoveIntoPlace();
            return null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or DecoderFallbackException)
        {
            return FolderProblem.Failed(name, Reason.Of(problem));
        }
    }
}

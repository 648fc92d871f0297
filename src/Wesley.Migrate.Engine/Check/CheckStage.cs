using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read;

namespace Wesley.Migrate.Engine.Check;

/// <summary>Holds the engine to its own promises before anything is written: schemas, hashes, references.</summary>
public static class CheckStage
{
    /// <summary>The files as they are, or what is wrong with them; a failure here is a defect of the engine or of a plugin's text.</summary>
    public static StageResult<ImmutableSortedDictionary<string, string>> Run(ImmutableSortedDictionary<string, string> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        return new() { Value = files, Diagnostics = [.. files.SelectMany(f => Document(f.Key, f.Value)), .. FolderVerifier.Problems(path => files.TryGetValue(path, out var text) ? System.Text.Encoding.UTF8.GetBytes(text) : null)] };
    }

    private static ImmutableArray<Diagnostic> Document(string path, string text) => path.Split('/') switch
    {
        ["contract", _] => JsonDocumentCheck.Problems("contract", new SourceText { Name = path, Text = text }),
        ["catalog", var name] when name.EndsWith(".json", StringComparison.Ordinal) => JsonDocumentCheck.Problems("catalog", new SourceText { Name = path, Text = text }),
        _ => [],
    };
}

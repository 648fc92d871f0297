using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Check;

namespace Wesley.Migrate.Engine.Read.Dialects;

/// <summary>A convention of the user's own: one JSON document, held to the same schema as the engine's.</summary>
internal static class DialectReader
{
    /// <summary>The dialect, or everything that is wrong with the document.</summary>
    internal static StageResult<Dialect> Read(SourceText source)
    {
        var problems = JsonDocumentCheck.Problems("dialect", source);
        if (!problems.IsEmpty) return Failed(problems);

        var own = DialectText.Read(source.Text);
        var document = own.Extends is { } name && DialectCatalog.Document(name) is { } extended ? own.Over(extended) : own;
        var faults = DialectFaults.Of(own, document, source).ToImmutableArray();
        return faults.IsEmpty ? new() { Value = new(document, Sha256Text.Of(source.Text)) } : Failed(faults);
    }

    private static StageResult<Dialect> Failed(ImmutableArray<Diagnostic> problems) => new() { Value = DialectSelection.Fallback, Diagnostics = problems };
}

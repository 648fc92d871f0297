using System.Collections.Immutable;

namespace Wesley.Migrate.Abstractions;

/// <summary>One problem: what is wrong, where, why, and what to do next.</summary>
public sealed record Diagnostic
{
    /// <summary>A stable id in kebab case, such as <c>type-narrowed</c>; never reused.</summary>
    public required string Id { get; init; }

    /// <summary>How much it weighs.</summary>
    public required Severity Severity { get; init; }

    /// <summary>One sentence in the user's own names.</summary>
    public required string Message { get; init; }

    /// <summary>Which exit code an error leads to.</summary>
    public FailureClass Class { get; init; } = FailureClass.Finding;

    /// <summary>The place in the schema.</summary>
    public Coordinate? Coordinate { get; init; }

    /// <summary>The place in the old file.</summary>
    public SourceLocation? BeforeLocation { get; init; }

    /// <summary>The place in the new file, or in the only file there is.</summary>
    public SourceLocation? AfterLocation { get; init; }

    /// <summary>The id of the plugin that reports it or is to blame; null for the engine itself.</summary>
    public string? Plugin { get; init; }

    /// <summary>Facts that explain the message, a sentence each.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>What to do next: an edit, a line for a file, or a command, ready to use.</summary>
    public string? NextStep { get; init; }

    /// <summary>An edit that would settle it, where one is known.</summary>
    public SuggestedEdit? Edit { get; init; }
}

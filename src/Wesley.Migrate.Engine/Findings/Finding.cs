using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Findings;

/// <summary>
/// One thing a run has to say to whoever reads its report: a change, a diagnostic, or both where a diagnostic refuses a change.
/// Every report shows the same findings; the exit code counts them.
/// </summary>
public sealed record Finding
{
    /// <summary>The id of the kind of change, or of the diagnostic.</summary>
    public required string Rule { get; init; }

    /// <summary>How much it weighs.</summary>
    public required FindingLevel Level { get; init; }

    /// <summary>A few words, as a heading.</summary>
    public required string Title { get; init; }

    /// <summary>One sentence in the user's own names.</summary>
    public required string Message { get; init; }

    /// <summary>The place in the schema.</summary>
    public Coordinate? Coordinate { get; init; }

    /// <summary>Which one, where a place has several: a key's columns, a directive's name.</summary>
    public string Subject { get; init; } = "";

    /// <summary>The place in the old file.</summary>
    public SourceLocation? BeforeLocation { get; init; }

    /// <summary>The place in the new file, or in the only file there is.</summary>
    public SourceLocation? AfterLocation { get; init; }

    /// <summary>The id of the plugin that reports it or is to blame; null for the engine itself and for changes.</summary>
    public string? Plugin { get; init; }

    /// <summary>Facts that explain the message, a sentence each.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>What to do next.</summary>
    public string? Help { get; init; }

    /// <summary>An edit that would settle it, where one is known.</summary>
    public SuggestedEdit? Edit { get; init; }

    /// <summary>What tells it from every other finding and stays the same from run to run; see <see cref="Fingerprints"/>.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>The change, when it is about one.</summary>
    public Change? Change { get; init; }

    /// <summary>The diagnostic, when it is one.</summary>
    public Diagnostic? Diagnostic { get; init; }

    /// <summary>Who said that it shall not count, and why; null when it counts.</summary>
    public Suppression? Suppressed { get; init; }
}

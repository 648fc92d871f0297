using System.Collections.Immutable;

namespace Wesley.Migrate.Abstractions;

/// <summary>One fact about the way from the old schema to the new one.</summary>
public sealed record Change
{
    /// <summary>The kind.</summary>
    public required ChangeKind Kind { get; init; }

    /// <summary>The element by its new name, or by its old one when it is gone.</summary>
    public required Coordinate Coordinate { get; init; }

    /// <summary>The element's old name, when the change pairs two names. Pairs are one-to-one.</summary>
    public Coordinate? From { get; init; }

    /// <summary>Which one, where an element has several: a key's columns, a directive's name.</summary>
    public string Subject { get; init; } = "";

    /// <summary>The old value, printed.</summary>
    public string? Before { get; init; }

    /// <summary>The new value, printed.</summary>
    public string? After { get; init; }

    /// <summary>The facts that this change explains, none of which another change may explain.</summary>
    public required ImmutableArray<SchemaFact> Explains { get; init; }

    /// <summary>Ids of the changes that this one explains better; they leave the change set.</summary>
    public ImmutableArray<string> Replaces { get; init; } = [];

    /// <summary>Why the detector is sure, a sentence each.</summary>
    public ImmutableArray<string> Evidence { get; init; } = [];

    /// <summary>The four verdicts where this change has others than its kind; null for those of the kind.</summary>
    public ChangeContexts? Contexts { get; init; }

    /// <summary>Where it stands in the old file.</summary>
    public SourceLocation? BeforeLocation { get; init; }

    /// <summary>Where it stands in the new file.</summary>
    public SourceLocation? AfterLocation { get; init; }

    /// <summary>What tells this change from every other of the run: <c>kind(coordinate)</c>, with the subject after a hash.</summary>
    public string Id => $"{Kind}({Coordinate})" + (Subject.Length == 0 ? "" : $"#{Subject}");
}

namespace Wesley.Migrate.Abstractions;

/// <summary>An edit of a source that would settle a problem. A tool may offer it; nobody applies it unasked.</summary>
public sealed record SuggestedEdit
{
    /// <summary>The text that is replaced: as many units of one line as the location is long.</summary>
    public required SourceLocation At { get; init; }

    /// <summary>What stands there instead.</summary>
    public required string Replacement { get; init; }

    /// <summary>What it does, in a few words: <c>write 'String'</c>.</summary>
    public required string Description { get; init; }
}

using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.RenameDetection;

/// <summary>A rename as somebody wrote it down, not yet checked against the schemas.</summary>
internal sealed record StatedRename
{
    public required Coordinate From { get; init; }

    public required Coordinate To { get; init; }

    public required ClaimSource Source { get; init; }

    public SourceLocation? Location { get; init; }

    /// <summary>The statement in words, as the start of a message.</summary>
    public string Words => Source == ClaimSource.Decision
        ? $"The decision that {From} was renamed to {To}"
        : $"The declaration on {To} that it was {From}";
}

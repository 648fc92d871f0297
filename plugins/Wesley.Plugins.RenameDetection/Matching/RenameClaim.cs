using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.RenameDetection;

/// <summary>A rename of something gone to something new, as one source has it.</summary>
internal sealed record RenameClaim
{
    public required Element From { get; init; }

    public required Element To { get; init; }

    public required ClaimSource Source { get; init; }

    public SourceLocation? Location { get; init; }

    public string Evidence => Source switch
    {
        ClaimSource.Uid => $"Both carry the uid \"{To.Uid}\".",
        ClaimSource.Column => $"Both are stored in the column {To.Column!.ColumnName}.",
        ClaimSource.Decision => $"A decision says that {From.Coordinate} was renamed to {To.Coordinate}.",
        _ => $"{To.Coordinate} declares that it was {From.Coordinate}.",
    };
}

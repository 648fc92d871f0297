using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.RenameDetection;

/// <summary>A possible rename.</summary>
internal sealed record Pair
{
    public required Suspect Gone { get; init; }

    public required Suspect Added { get; init; }

    public required Likeness Likeness { get; init; }

    /// <summary>The score as it is shown. What looks equal is equal: nobody is ranked by a digit that nobody sees.</summary>
    public decimal Score => Math.Round((decimal)Likeness.Score, 2, MidpointRounding.AwayFromZero);

    internal Decision Answer(DecisionKind kind) => new() { Kind = kind, At = Added.Coordinate, From = Gone.Coordinate };
}

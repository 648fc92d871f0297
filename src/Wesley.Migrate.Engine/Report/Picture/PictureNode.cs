using System.Collections.Immutable;

namespace Wesley.Migrate.Engine.Report;

/// <summary>A step in the picture, laid out.</summary>
internal sealed record PictureNode
{
    public required int Number { get; init; }

    public required string Phase { get; init; }

    public required string Title { get; init; }

    public required int X { get; init; }

    public required int Y { get; init; }

    /// <summary>Where its text begins.</summary>
    public required int Text { get; init; }

    public required ImmutableArray<PictureLine> Lines { get; init; }

    public required int Top { get; init; }

    public required int Height { get; init; }

    public required bool Final { get; init; }
}

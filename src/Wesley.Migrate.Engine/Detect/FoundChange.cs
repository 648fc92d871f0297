using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Detect;

/// <summary>A change of a detection. In ordinal order of coordinate, kind and subject.</summary>
internal sealed class FoundChange(Change change, OwnedDetector by) : IComparable<FoundChange>
{
    /// <summary>The change, with what later detectors remarked.</summary>
    internal Change Change { get; set; } = change;

    /// <summary>Who found it.</summary>
    internal OwnedDetector By { get; } = by;

    /// <summary>Whether another change explains it better.</summary>
    internal bool IsReplaced { get; set; }

    /// <inheritdoc/>
    public int CompareTo(FoundChange? other) =>
        other is null ? 1
        : Change.Coordinate.CompareTo(other.Change.Coordinate) is var byCoordinate and not 0 ? byCoordinate
        : Change.Kind.CompareTo(other.Change.Kind) is var byKind and not 0 ? byKind
        : string.CompareOrdinal(Change.Subject, other.Change.Subject);
}

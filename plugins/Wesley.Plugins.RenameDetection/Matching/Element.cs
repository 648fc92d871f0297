using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.RenameDetection;

/// <summary>Something that is gone or new: one half of a possible rename.</summary>
internal sealed record Element
{
    /// <summary>Its name in its own version of the schema; of something gone, the true old one.</summary>
    public required Coordinate Coordinate { get; init; }

    /// <summary>What a rename never leaves: the kind of a type, the type (by its new name) of a member.</summary>
    public required string Scope { get; init; }

    /// <summary>Its stable identity.</summary>
    public string? Uid { get; init; }

    /// <summary>The stored field behind it; null for whatever is no column.</summary>
    public Field? Column { get; init; }

    /// <summary>Where it stands.</summary>
    public required SourceLocation Location { get; init; }

    /// <summary>The change that reports it as removed or added.</summary>
    public required Change Change { get; init; }
}

using System.Collections.Immutable;

namespace Wesley.Migrate.Abstractions;

/// <summary>A definition that stores no rows. Its changes are reported and never touch data.</summary>
public sealed record OtherType
{
    /// <summary>The name; with a leading <c>@</c> for a directive definition.</summary>
    public required string Name { get; init; }

    /// <summary>What it is.</summary>
    public required OtherTypeKind Kind { get; init; }

    /// <summary>Its members in declared order; names are unique.</summary>
    public ImmutableArray<OtherMember> Members { get; init; } = [];

    /// <summary>Names of the interfaces it implements, ordinal order.</summary>
    public ImmutableArray<string> Interfaces { get; init; } = [];

    /// <summary>For a directive definition: whether it may stand several times at one place.</summary>
    public bool Repeatable { get; init; }

    /// <summary>For a directive definition: where it may stand, such as <c>FIELD_DEFINITION</c>; ordinal order.</summary>
    public ImmutableArray<string> Locations { get; init; } = [];

    /// <summary>All directives in use, in order, canonical names.</summary>
    public ImmutableArray<DirectiveUse> Directives { get; init; } = [];

    /// <summary>The description without its quotes.</summary>
    public string? Description { get; init; }

    /// <summary>Where the name stands.</summary>
    public required SourceLocation Location { get; init; }

    /// <summary>The definition's coordinate.</summary>
    public Coordinate Coordinate => Coordinate.OfType(Name);
}

using System.Collections.Immutable;

namespace Wesley.Migrate.Abstractions;

/// <summary>A field, union member, input field or directive argument of a definition that stores no rows.</summary>
public sealed record OtherMember
{
    /// <summary>The member's name.</summary>
    public required string Name { get; init; }

    /// <summary>Arguments, type and default printed as GraphQL; empty for a union member.</summary>
    public required string Signature { get; init; }

    /// <summary>All directives in use, in order, canonical names.</summary>
    public ImmutableArray<DirectiveUse> Directives { get; init; } = [];

    /// <summary>The description without its quotes.</summary>
    public string? Description { get; init; }

    /// <summary>Where the name stands.</summary>
    public required SourceLocation Location { get; init; }
}

using System.Collections.Immutable;

namespace Wesley.Migrate.Abstractions;

/// <summary>A field, union member, input field or directive argument of a definition that stores no rows.</summary>
public sealed record OtherMember
{
    /// <summary>The member's name.</summary>
    public required string Name { get; init; }

    /// <summary>The type as written; <see langword="null"/> for a union member.</summary>
    public TypeRef? Type { get; init; }

    /// <summary>The default of an input field or a directive's argument, printed as GraphQL with single spaces and object members in ordinal order.</summary>
    public string? Default { get; init; }

    /// <summary>Declared arguments in order.</summary>
    public ImmutableArray<FieldArgument> Arguments { get; init; } = [];

    /// <summary>All directives in use, in order, canonical names.</summary>
    public ImmutableArray<DirectiveUse> Directives { get; init; } = [];

    /// <summary>The description without its quotes.</summary>
    public string? Description { get; init; }

    /// <summary>The reason given by <c>@deprecated</c>; empty when none was given.</summary>
    public string? Deprecation { get; init; }

    /// <summary>Where the name stands.</summary>
    public required SourceLocation Location { get; init; }
}

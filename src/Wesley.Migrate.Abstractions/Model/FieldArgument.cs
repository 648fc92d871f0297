using System.Collections.Immutable;

namespace Wesley.Migrate.Abstractions;

/// <summary>An argument that a field declares. Not stored; kept so that a change to it is reported.</summary>
public sealed record FieldArgument
{
    /// <summary>The argument's name.</summary>
    public required string Name { get; init; }

    /// <summary>The type as written.</summary>
    public required TypeRef Type { get; init; }

    /// <summary>The default, printed as GraphQL with single spaces and object members in ordinal order.</summary>
    public string? Default { get; init; }

    /// <summary>All directives in use, in order, canonical names.</summary>
    public ImmutableArray<DirectiveUse> Directives { get; init; } = [];

    /// <summary>The description without its quotes.</summary>
    public string? Description { get; init; }

    /// <summary>The reason given by <c>@deprecated</c>; empty when none was given.</summary>
    public string? Deprecation { get; init; }

    /// <summary>Where it is written.</summary>
    public required SourceLocation Location { get; init; }
}

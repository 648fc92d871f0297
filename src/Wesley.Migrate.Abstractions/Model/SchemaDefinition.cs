using System.Collections.Immutable;

namespace Wesley.Migrate.Abstractions;

/// <summary>
/// What the <c>schema</c> definition says, or what holds without one: the root operation types have their default names. A table
/// is no root operation type unless the definition says so.
/// </summary>
public sealed record SchemaDefinition
{
    /// <summary>The type that queries start at.</summary>
    public string? Query { get; init; }

    /// <summary>The type that mutations start at.</summary>
    public string? Mutation { get; init; }

    /// <summary>The type that subscriptions start at.</summary>
    public string? Subscription { get; init; }

    /// <summary>All directives in use, in order, canonical names.</summary>
    public ImmutableArray<DirectiveUse> Directives { get; init; } = [];

    /// <summary>The description without its quotes.</summary>
    public string? Description { get; init; }

    /// <summary>Where the definition stands; <see langword="null"/> when there is none.</summary>
    public SourceLocation? Location { get; init; }
}

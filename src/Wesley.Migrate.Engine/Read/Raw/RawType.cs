using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Read.Raw;

/// <summary>One definition or extension as written, free of the parser's types.</summary>
internal sealed record RawType
{
    /// <summary>The name; a directive definition's starts with <c>@</c>, a schema definition's is <c>schema</c>.</summary>
    public required string Name { get; init; }

    public required RawKind Kind { get; init; }

    public bool IsExtension { get; init; }

    /// <summary>Fields, input fields, enum values, union members, a directive's arguments, or a schema's root operations.</summary>
    public ImmutableArray<RawMember> Members
    {
        get;
        init => (field, Traits) = (value, MemberTraits.Of(value));
    } = [];

    /// <summary>What there is among the members.</summary>
    internal MemberTraits Traits { get; private init; }

    public ImmutableArray<RawName> Interfaces { get; init; } = [];

    public ImmutableArray<RawDirective> Directives { get; init; } = [];

    /// <summary>For a directive definition.</summary>
    public bool Repeatable { get; init; }

    /// <summary>For a directive definition: where it may stand, ordinal order.</summary>
    public ImmutableArray<string> Locations { get; init; } = [];

    public string? Description { get; init; }

    public required SourceLocation Location { get; init; }
}

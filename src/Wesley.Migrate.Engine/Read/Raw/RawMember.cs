using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read.Parsing;

namespace Wesley.Migrate.Engine.Read.Raw;

/// <summary>One member of a definition as written.</summary>
internal sealed record RawMember
{
    public required string Name { get; init; }

    /// <summary>The type; <see langword="null"/> for an enum value or a union member.</summary>
    public TypeRef? Type { get; init; }

    /// <summary>Where the type's name stands, without brackets and exclamation marks.</summary>
    internal Place? TypePlace { get; init; }

    public SourceLocation? TypeLocation => TypePlace?.Location;

    public ImmutableArray<RawMember> Arguments { get; init; } = [];

    /// <summary>The default that GraphQL itself knows, of an argument or input field.</summary>
    public RawValue? Default { get; init; }

    public ImmutableArray<RawDirective> Directives { get; init; } = [];

    public string? Description { get; init; }

    public required SourceLocation Location { get; init; }
}

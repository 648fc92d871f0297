using System.Diagnostics.CodeAnalysis;

namespace Wesley.Migrate.Abstractions;

/// <summary>
/// A place in a schema, written as a GraphQL schema coordinate: <c>User</c>, <c>User.email</c>, <c>Role.ADMIN</c>,
/// <c>User.posts(first:)</c>, <c>@cache</c>, <c>@cache(ttl:)</c>. Ordered by ordinal comparison of its text.
/// See https://spec.graphql.org/draft/#sec-Schema-Coordinates.
/// </summary>
public sealed record Coordinate : IComparable<Coordinate>
{
    private Coordinate(string type, string? member, string? argument)
    {
        Type = type;
        Member = member;
        Argument = argument;
    }

    /// <summary>The type's name, or a directive's name with its leading <c>@</c>.</summary>
    public string Type { get; }

    /// <summary>A field's or an enum value's name; <see langword="null"/> where the type itself is meant.</summary>
    public string? Member { get; }

    /// <summary>An argument's name without the colon.</summary>
    public string? Argument { get; }

    /// <summary>The coordinate of the <c>schema</c> definition, written <c>schema</c>; no type beside it may have that name.</summary>
    public static Coordinate Schema { get; } = new("schema", null, null);

    /// <summary>The coordinate of a type, or of a directive when the name starts with <c>@</c>.</summary>
    public static Coordinate OfType(string type) => new(type, null, null);

    /// <summary>The coordinate of a field or an enum value.</summary>
    public static Coordinate OfMember(string type, string member) => new(type, member, null);

    /// <summary>The coordinate of a field's argument, or of a directive's when <paramref name="member"/> is null.</summary>
    public static Coordinate OfArgument(string type, string? member, string argument) => new(type, member, argument);

    /// <summary>Parses the text form; throws <see cref="FormatException"/> with the text when it is none.</summary>
    public static Coordinate Parse(string text) =>
        TryParse(text, out var coordinate) ? coordinate : throw new FormatException($"'{text}' is not a schema coordinate such as User or User.email.");

    /// <summary>Parses the text form.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Coordinate? coordinate)
    {
        coordinate = CoordinateSyntax.Match(text) is { } parts ? new(parts.Type, parts.Member, parts.Argument) : null;
        return coordinate is not null;
    }

    /// <inheritdoc/>
    public int CompareTo(Coordinate? other) => string.CompareOrdinal(ToString(), other?.ToString());

    /// <summary>The coordinate of the type that this one lies in.</summary>
    public Coordinate Parent => OfType(Type);

    /// <inheritdoc/>
    public override string ToString() =>
        (Member is null ? Type : $"{Type}.{Member}") + (Argument is null ? "" : $"({Argument}:)");
}

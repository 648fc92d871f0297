using System.Diagnostics.CodeAnalysis;

namespace Wesley.Migrate.Abstractions;

/// <summary>
/// A place in a schema, written as a GraphQL schema coordinate: <c>User</c>, <c>User.email</c>, <c>Role.ADMIN</c>,
/// <c>User.posts(first:)</c>, <c>@cache</c>, <c>@cache(ttl:)</c>. Ordered by ordinal comparison of its text.
/// See https://spec.graphql.org/draft/#sec-Schema-Coordinates.
/// </summary>
public sealed record Coordinate : IComparable<Coordinate>
{
    // Coordinates are the keys of most tables in the engine and in plugins: a hash is computed once.
    private int _hash;

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
    public int CompareTo(Coordinate? other) =>
        other is null ? 1
        // A colon is greater than a digit, so arguments are compared with it.
        : Argument is not null && other.Argument is not null ? string.CompareOrdinal(ToString(), other.ToString())
        // What may follow a name is less than any letter of a name, so that part by part gives the order of the texts.
        : string.CompareOrdinal(Type, other.Type) is var byType and not 0 ? byType
        : string.CompareOrdinal(Member, other.Member) is var byMember and not 0 ? byMember
        : string.CompareOrdinal(Argument, other.Argument);

    /// <inheritdoc/>
    public bool Equals(Coordinate? other) =>
        ReferenceEquals(this, other)
        || other is not null
        && string.Equals(Member, other.Member, StringComparison.Ordinal)
        && string.Equals(Type, other.Type, StringComparison.Ordinal)
        && string.Equals(Argument, other.Argument, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => _hash != 0 ? _hash : _hash = HashCode.Combine(Type, Member, Argument);

    /// <summary>The coordinate of the type that this one lies in.</summary>
    public Coordinate Parent => OfType(Type);

    /// <inheritdoc/>
    public override string ToString() =>
        (Member is null ? Type : $"{Type}.{Member}") + (Argument is null ? "" : $"({Argument}:)");
}

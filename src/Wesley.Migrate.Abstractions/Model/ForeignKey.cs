namespace Wesley.Migrate.Abstractions;

/// <summary>A reference from one column to another table's column, resolved to the schema's own names.</summary>
public sealed record ForeignKey
{
    /// <summary>The referenced GraphQL type.</summary>
    public required string Type { get; init; }

    /// <summary>The referenced field.</summary>
    public required string Field { get; init; }

    /// <summary>Where it is written.</summary>
    public SourceLocation? Location { get; init; }

    /// <summary>The referenced column's coordinate.</summary>
    public Coordinate Target => Coordinate.OfMember(Type, Field);
}

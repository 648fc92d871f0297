namespace Wesley.Migrate.Abstractions;

/// <summary>A field in both versions, renamed or not.</summary>
public sealed record FieldPair
{
    /// <summary>Its table.</summary>
    public required TablePair Table { get; init; }

    /// <summary>The field before.</summary>
    public required Field Before { get; init; }

    /// <summary>The field after.</summary>
    public required Field After { get; init; }

    /// <summary>The coordinate in the new schema.</summary>
    public Coordinate Coordinate => Coordinate.OfMember(Table.After.Name, After.Name);
}

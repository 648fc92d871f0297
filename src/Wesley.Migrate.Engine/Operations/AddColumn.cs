namespace Wesley.Migrate.Engine.Operations;

/// <summary>Adds a column that may be null; PostgreSQL touches no row for it.</summary>
public sealed record AddColumn : SchemaOperation
{
    /// <summary>The column.</summary>
    public required string Column { get; init; }

    /// <summary>Its full type.</summary>
    public required string Type { get; init; }
}

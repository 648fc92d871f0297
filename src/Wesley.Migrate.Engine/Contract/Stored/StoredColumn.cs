namespace Wesley.Migrate.Engine.Contract.Stored;

/// <summary>A column as a catalog file states it.</summary>
public sealed record StoredColumn
{
    /// <summary>Its name in the database.</summary>
    public required string Name { get; init; }

    /// <summary>PostgreSQL's type.</summary>
    public required string SqlType { get; init; }

    /// <summary>The type in the schema, without lists.</summary>
    public required string Scalar { get; init; }

    /// <summary>Whether it holds lists.</summary>
    public required bool IsList { get; init; }
}

namespace Wesley.Migrate.Engine.Operations;

/// <summary>Renames a column.</summary>
public sealed record MoveColumn : SchemaOperation
{
    /// <summary>The column.</summary>
    public required string Column { get; init; }

    /// <summary>Its new name.</summary>
    public required string To { get; init; }
}

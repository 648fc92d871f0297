namespace Wesley.Migrate.Engine.Operations;

/// <summary>Renames a table.</summary>
public sealed record MoveTable : SchemaOperation
{
    /// <summary>Its new name.</summary>
    public required string To { get; init; }
}

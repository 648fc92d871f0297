namespace Wesley.Migrate.Engine.Operations;

/// <summary>Takes the default away from rows written from now on.</summary>
public sealed record DropColumnDefault : SchemaOperation
{
    /// <summary>The column.</summary>
    public required string Column { get; init; }
}

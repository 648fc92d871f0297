namespace Wesley.Migrate.Engine.Operations;

/// <summary>Stops while rows wait for a value. It reads the table and locks nobody out.</summary>
public sealed record ExpectFilled : SchemaOperation
{
    /// <summary>The predicate over a row that waits.</summary>
    public required string Pending { get; init; }

    /// <summary>What to run first.</summary>
    public required string Remedy { get; init; }
}

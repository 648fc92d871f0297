namespace Wesley.Migrate.Engine.Operations;

/// <summary>
/// Proves that no row lacks a value, without stopping writers, so that NOT NULL needs no look at the rows under its lock. From
/// PostgreSQL 18 on that is a NOT NULL which is validated later, before that a check which says the same.
/// </summary>
public sealed record RequireValues : SchemaOperation
{
    /// <summary>The column.</summary>
    public required string Column { get; init; }

    /// <summary>The constraint's name until it is settled.</summary>
    public required string Name { get; init; }

    /// <summary>What to run first where a row has none.</summary>
    public required string Remedy { get; init; }
}

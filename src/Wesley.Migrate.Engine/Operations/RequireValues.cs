namespace Wesley.Migrate.Engine.Operations;

/// <summary>Proves that no row lacks a value, without stopping writers, so that NOT NULL needs no look at the rows under its lock.</summary>
public sealed record RequireValues : SchemaOperation
{
    /// <summary>The column.</summary>
    public required string Column { get; init; }

    /// <summary>The helping check's name.</summary>
    public required string Name { get; init; }

    /// <summary>What to run first where a row has none.</summary>
    public required string Remedy { get; init; }
}

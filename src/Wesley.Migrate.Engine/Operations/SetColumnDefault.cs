namespace Wesley.Migrate.Engine.Operations;

/// <summary>Gives rows written from now on a value; those there already keep theirs.</summary>
public sealed record SetColumnDefault : SchemaOperation
{
    /// <summary>The column.</summary>
    public required string Column { get; init; }

    /// <summary>The default, as SQL.</summary>
    public required string Value { get; init; }
}

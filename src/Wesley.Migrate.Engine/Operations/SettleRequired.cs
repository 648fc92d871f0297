namespace Wesley.Migrate.Engine.Operations;

/// <summary>After NOT NULL stands: what has proven it goes, or takes the name that PostgreSQL 18 gives to such a constraint.</summary>
public sealed record SettleRequired : SchemaOperation
{
    /// <summary>The column.</summary>
    public required string Column { get; init; }

    /// <summary>The name under which it was proven.</summary>
    public required string Name { get; init; }
}

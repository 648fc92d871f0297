namespace Wesley.Migrate.Engine.Operations;

/// <summary>Sets or drops NOT NULL.</summary>
public sealed record ChangeRequired : SchemaOperation
{
    /// <summary>The column.</summary>
    public required string Column { get; init; }

    /// <summary>Whether every row needs a value.</summary>
    public required bool Required { get; init; }
}

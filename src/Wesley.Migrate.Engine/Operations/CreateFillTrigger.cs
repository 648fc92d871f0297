namespace Wesley.Migrate.Engine.Operations;

/// <summary>Fills a column of rows that are written without its value.</summary>
public sealed record CreateFillTrigger : SchemaOperation
{
    /// <summary>The trigger's and its function's name.</summary>
    public required string Name { get; init; }

    /// <summary>The column.</summary>
    public required string Column { get; init; }

    /// <summary>When the value is missing, over the new row's columns.</summary>
    public required string Pending { get; init; }

    /// <summary>The value, over the new row's columns.</summary>
    public required string Value { get; init; }

    /// <summary>Whether the column follows another one: then each write computes it anew.</summary>
    public required bool Follows { get; init; }
}

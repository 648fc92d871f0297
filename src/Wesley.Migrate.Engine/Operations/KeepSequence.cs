namespace Wesley.Migrate.Engine.Operations;

/// <summary>Hands a sequence that gives a column its numbers on to the column that takes its place.</summary>
public sealed record KeepSequence : SchemaOperation
{
    /// <summary>The column that goes.</summary>
    public required string Column { get; init; }

    /// <summary>The one that takes its place.</summary>
    public required string To { get; init; }

    /// <summary>Its type.</summary>
    public required string Type { get; init; }
}

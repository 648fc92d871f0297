namespace Wesley.Migrate.Engine.Operations;

/// <summary>Stops where a column is missing that an earlier file adds.</summary>
public sealed record ExpectColumn : SchemaOperation
{
    /// <summary>The column.</summary>
    public required string Column { get; init; }

    /// <summary>What to run first.</summary>
    public required string Remedy { get; init; }
}

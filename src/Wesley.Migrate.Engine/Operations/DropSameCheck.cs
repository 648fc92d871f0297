namespace Wesley.Migrate.Engine.Operations;

/// <summary>Drops a check that says the same as an expression, whatever its name.</summary>
public sealed record DropSameCheck : SchemaOperation
{
    /// <summary>A name for the probe that the others are compared with.</summary>
    public required string Name { get; init; }

    /// <summary>The expression, as SQL over the row.</summary>
    public required string Expression { get; init; }
}

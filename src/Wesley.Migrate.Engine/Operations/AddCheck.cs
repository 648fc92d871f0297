namespace Wesley.Migrate.Engine.Operations;

/// <summary>Demands an expression of the rows written from now on.</summary>
public sealed record AddCheck : SchemaOperation
{
    /// <summary>The check's name.</summary>
    public required string Name { get; init; }

    /// <summary>The expression, as SQL over the row.</summary>
    public required string Expression { get; init; }
}

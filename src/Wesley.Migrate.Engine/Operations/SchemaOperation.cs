namespace Wesley.Migrate.Engine.Operations;

/// <summary>One change to a live database, as data; a dialect renders it.</summary>
public abstract record SchemaOperation
{
    private protected SchemaOperation()
    {
    }

    /// <summary>The table it works on.</summary>
    public required string Table { get; init; }
}

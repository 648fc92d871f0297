namespace Wesley.Migrate.Engine.Operations;

/// <summary>Makes the primary key of an index that is there, over columns that are known to hold no null.</summary>
public sealed record AttachPrimaryKey : SchemaOperation
{
    /// <summary>The constraint's name, which the index takes.</summary>
    public required string Name { get; init; }

    /// <summary>The index's name until then.</summary>
    public required string Index { get; init; }
}

namespace Wesley.Migrate.Engine.Operations;

/// <summary>Makes a uniqueness constraint of an index that is there.</summary>
public sealed record AttachUnique : SchemaOperation
{
    /// <summary>The index's name, which is the constraint's.</summary>
    public required string Index { get; init; }
}

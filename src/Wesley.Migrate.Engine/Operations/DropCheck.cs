namespace Wesley.Migrate.Engine.Operations;

/// <summary>Drops a check that the migration itself has added.</summary>
public sealed record DropCheck : SchemaOperation
{
    /// <summary>The check's name.</summary>
    public required string Name { get; init; }
}

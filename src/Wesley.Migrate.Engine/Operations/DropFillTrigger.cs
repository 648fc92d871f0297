namespace Wesley.Migrate.Engine.Operations;

/// <summary>Takes a write barrier down.</summary>
public sealed record DropFillTrigger : SchemaOperation
{
    /// <summary>The trigger's and its function's name.</summary>
    public required string Name { get; init; }
}

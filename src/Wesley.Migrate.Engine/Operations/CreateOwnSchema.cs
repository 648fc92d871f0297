namespace Wesley.Migrate.Engine.Operations;

/// <summary>Makes the schema that holds what a migration adds for its own use.</summary>
public sealed record CreateOwnSchema : SchemaOperation;

using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Plan;

/// <summary>Tells the changes that a database has to follow from those that only readers of the schema see.</summary>
internal static class StoredChange
{
    private static readonly HashSet<string> Unstored = new(StringComparer.Ordinal)
    {
        SchemaAspect.Description, SchemaAspect.Deprecation, SchemaAspect.Directive, SchemaAspect.Argument, SchemaAspect.Interface,
        SchemaAspect.Signature, SchemaAspect.Uid, SchemaAspect.Classification, SchemaAspect.Order,
    };

    internal static bool Is(Change change, SchemaPair schemas) =>
        change.Explains.Any(f => !Unstored.Contains(f.Aspect)) && (IsIn(schemas.Before, change.From ?? change.Coordinate) || IsIn(schemas.After, change.Coordinate));

    private static bool IsIn(SchemaModel schema, Coordinate at) =>
        schema.Enum(at.Type) is not null
        || (schema.Table(at.Type) is { } table && (at.Member is null || table.Field(at.Member) is { IsColumn: true }));
}

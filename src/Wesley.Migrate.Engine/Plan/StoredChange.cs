using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Plan;

/// <summary>Tells the changes that a database has to follow from those that only readers of the schema see.</summary>
internal static class StoredChange
{
    private static readonly HashSet<string> Unstored = new(StringComparer.Ordinal)
    {
        SchemaAspect.Description, SchemaAspect.Deprecation, SchemaAspect.Directive, SchemaAspect.Interface,
        SchemaAspect.Uid, SchemaAspect.RenamedFrom, SchemaAspect.Classification, SchemaAspect.Order,
    };

    internal static bool Is(Change change, SchemaPair schemas, SchemaPairing pairing) =>
        change.Coordinate.Argument is null
        && change.Explains.Any(f => !Unstored.Contains(f.Aspect) && !IsFieldName(schemas, f)) && (IsIn(schemas.After, change.Coordinate) || WasIn(schemas, pairing, change));

    // A field may get another name over the same column; what happens to the column's name is a fact of its own.
    private static bool IsFieldName(SchemaPair schemas, SchemaFact fact) =>
        fact.Aspect == SchemaAspect.Name && schemas.After.Field(fact.Coordinate) is { IsColumn: true };

    private static bool IsIn(SchemaModel schema, Coordinate at) =>
        schema.Enum(at.Type) is not null || (schema.Table(at.Type) is { } table && IsIn(table, at));

    // What is gone stands under its type's new name, when the type has one.
    private static bool WasIn(SchemaPair schemas, SchemaPairing pairing, Change change) =>
        IsIn(schemas.Before, change.From ?? change.Coordinate)
        || (pairing.TableBefore(change.Coordinate.Type) is { } table && IsIn(table, change.From ?? change.Coordinate));

    private static bool IsIn(TableType table, Coordinate at) => at.Member is null || table.Field(at.Member) is { IsColumn: true };
}

using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Plugins.Answers;

/// <summary>Whether there is anything at a coordinate that a plugin names.</summary>
internal static class SchemaPlaces
{
    /// <summary>Whether one of the schemas has it, or had it in a type that has another name now.</summary>
    internal static bool Has(SchemaPair schemas, SchemaPairing pairing, Coordinate at) =>
        Has(schemas.After, at) || Has(schemas.Before, at) || InRenamed(schemas, pairing, at);

    internal static bool Has(SchemaModel schema, Coordinate at) =>
        at == Coordinate.Schema ? true
        : schema.Table(at.Type) is { } table ? at.Member is null || table.Field(at.Member) is not null
        : schema.Enum(at.Type) is { } @enum ? at.Member is null || @enum.Has(at.Member)
        : schema.Other(at.Type) is { } other && (Name(at) is not { } name || other.Members.Any(m => string.Equals(m.Name, name, StringComparison.Ordinal)));

    // A member removed from a renamed type stands under the type's new name, so its coordinate is in neither schema.
    private static bool InRenamed(SchemaPair schemas, SchemaPairing pairing, Coordinate at) =>
        at.Member is { } member
        && (schemas.After.Table(at.Type) is not null ? pairing.TableBefore(at.Type)?.Field(member) is not null
            : schemas.After.Enum(at.Type) is not null ? pairing.EnumBefore(at.Type)?.Has(member) == true
            : schemas.After.Other(at.Type) is not null);

    private static string? Name(Coordinate at) => at.Member ?? at.Argument;
}

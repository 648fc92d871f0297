using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Detect;

/// <summary>What the engine demands of a change before it believes a detector.</summary>
internal static class ChangeCheck
{
    internal static string? Problem(
        OwnedDetector detector, Change change, SchemaPair schemas, ImmutableSortedDictionary<string, ChangeKindInfo> catalogue) =>
        !detector.Produces.Contains(change.Kind) ? $"it found a {change.Kind}, which it does not declare to produce"
        : !catalogue.ContainsKey(change.Kind.Id) ? $"it found a {change.Kind}, which no plugin defines"
        : !Exists(schemas.After, change.Coordinate) && !Exists(schemas.Before, change.Coordinate) && change.From is null && !InRenamed(schemas, change) ? $"it found a change at {change.Coordinate}, which neither schema has"
        : change.From is { } from && !Exists(schemas.Before, from) ? $"it says that {change.Coordinate} was {from}, which the old schema does not have"
        : change.From is not null && !Exists(schemas.After, change.Coordinate) ? $"it says that {change.From} became {change.Coordinate}, which the new schema does not have"
        : null;

    // A member removed from a renamed type stands under the type's new name, so its coordinate is in neither schema.
    private static bool InRenamed(SchemaPair schemas, Change change) =>
        change.Coordinate.Member is not null && Exists(schemas.After, change.Coordinate.Parent);

    private static bool Exists(SchemaModel schema, Coordinate at) =>
        at == Coordinate.Schema ? true
        : schema.Table(at.Type) is { } table ? at.Member is null || table.Field(at.Member) is not null
        : schema.Enum(at.Type) is { } @enum ? at.Member is null || @enum.Has(at.Member)
        : schema.Other(at.Type) is { } other && (Name(at) is not { } name || other.Members.Any(m => string.Equals(m.Name, name, StringComparison.Ordinal)));

    private static string? Name(Coordinate at) => at.Member ?? at.Argument;
}

using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Plugins.Answers;

namespace Wesley.Migrate.Engine.Detect;

/// <summary>What the engine demands of a change before it believes a detector.</summary>
internal static class ChangeCheck
{
    internal static string? Problem(
        OwnedDetector detector, Change change, SchemaPair schemas, ImmutableSortedDictionary<string, ChangeKindInfo> catalogue, Func<SchemaPairing> pairing) =>
        !detector.Produces.Contains(change.Kind) ? $"it found a {change.Kind}, which it does not declare to produce"
        : !catalogue.ContainsKey(change.Kind.Id) ? $"it found a {change.Kind}, which no plugin defines"
        : change.From is null ? Unpaired(change, schemas, pairing)
        : !SchemaPlaces.Has(schemas.Before, change.From) ? $"it says that {change.Coordinate} was {change.From}, which the old schema does not have"
        : !SchemaPlaces.Has(schemas.After, change.Coordinate) ? $"it says that {change.From} became {change.Coordinate}, which the new schema does not have"
        : null;

    // The pairing is made anew after a change that pairs names, and nearly no change has to ask it.
    private static string? Unpaired(Change change, SchemaPair schemas, Func<SchemaPairing> pairing) =>
        SchemaPlaces.Has(schemas.After, change.Coordinate) || SchemaPlaces.Has(schemas.Before, change.Coordinate) || SchemaPlaces.Has(schemas, pairing(), change.Coordinate)
            ? null : $"it found a change at {change.Coordinate}, which neither schema has";
}

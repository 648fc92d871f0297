using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Detection;

namespace Wesley.Plugins.SchemaChanges.Enums;

/// <summary>Values in one version of an enum only.</summary>
internal static class EnumValuePresence
{
    internal static Detector Instance { get; } = new()
    {
        Id = "enum-value-presence",
        Consumes = Renames.OfTypes,
        Kinds = [EnumValueAdded.Info, EnumValueRemoved.Info],
        Find = request => new DetectionResult { Changes = [.. Find(request.Pairing)] },
    };

    private static IEnumerable<Change> Find(SchemaPairing pairing)
    {
        var uses = new EnumUses(pairing);
        return pairing.Differing.Enums.SelectMany(pair => Compare(pair.Before, pair.After, pairing, uses));
    }

    private static IEnumerable<Change> Compare(EnumType before, EnumType after, SchemaPairing pairing, EnumUses uses)
    {
        var values = EnumValues.Of(before, after, pairing);
        foreach (var value in values.Added)
        {
            yield return Of(EnumValueAdded.Info, after, value, SchemaAspect.Added) with
            {
                After = value.Name,
                AfterLocation = value.Location,
            };
        }

        foreach (var value in values.Removed)
        {
            yield return Of(EnumValueRemoved.Info, after, value, SchemaAspect.Removed) with
            {
                Before = value.Name,
                BeforeLocation = value.Location,
                AfterLocation = after.Location,
                Evidence = [.. uses.Of(before, value.Name)],
            };
        }
    }

    private static Change Of(ChangeKindInfo kind, EnumType type, EnumValue value, string aspect)
    {
        var coordinate = Coordinate.OfMember(type.Name, value.Name);
        return new Change { Kind = kind.Kind, Coordinate = coordinate, Explains = [SchemaFact.Of(coordinate, aspect)] };
    }
}

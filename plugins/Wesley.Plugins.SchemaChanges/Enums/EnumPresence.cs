using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Detection;

namespace Wesley.Plugins.SchemaChanges.Enums;

/// <summary>Enums in one version only.</summary>
internal static class EnumPresence
{
    internal static Detector Instance { get; } = new()
    {
        Id = "enum-presence",
        Kinds = [EnumAdded.Info, EnumRemoved.Info],
        Find = request => new DetectionResult { Changes = [.. Added(request), .. Removed(request)] },
    };

    private static IEnumerable<Change> Added(DetectionRequest request) =>
        from type in request.Schemas.After.Enums
        where request.Pairing.EnumBefore(type.Name) is null
        select new Change
        {
            Kind = EnumAdded.Info.Kind,
            Coordinate = type.Coordinate,
            After = Print(type),
            Explains = [SchemaFact.Of(type.Coordinate, SchemaAspect.Added)],
            AfterLocation = type.Location,
        };

    private static IEnumerable<Change> Removed(DetectionRequest request)
    {
        var kept = request.Pairing.Enums.Select(pair => pair.Before.Name).ToHashSet(StringComparer.Ordinal);
        return
            from type in request.Schemas.Before.Enums
            where !kept.Contains(type.Name)
            select new Change
            {
                Kind = EnumRemoved.Info.Kind,
                Coordinate = type.Coordinate,
                Before = Print(type),
                Explains = [SchemaFact.Of(type.Coordinate, SchemaAspect.Removed)],
                BeforeLocation = type.Location,
            };
    }

    private static string Print(EnumType type) => string.Join(" | ", type.Values.Select(v => v.Name));
}

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
        select PresenceChange.Added(EnumAdded.Info, type.Coordinate, Print(type), type.Location);

    private static IEnumerable<Change> Removed(DetectionRequest request)
    {
        var kept = request.Pairing.Enums.Select(pair => pair.Before.Name).ToHashSet(StringComparer.Ordinal);
        return
            from type in request.Schemas.Before.Enums
            where !kept.Contains(type.Name)
            select PresenceChange.Removed(EnumRemoved.Info, type.Coordinate, Print(type), type.Location);
    }

    private static string Print(EnumType type) => string.Join(" | ", type.Values.Select(v => v.Name));
}

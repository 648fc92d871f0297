using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Detection;

namespace Wesley.Plugins.SchemaChanges.Others;

/// <summary>Definitions without rows in one version only, or of another kind under the same name.</summary>
internal static class OtherPresence
{
    internal static Detector Instance { get; } = new()
    {
        Id = "other-presence",
        Kinds = [.. OtherWords.All.Select(OtherAdded.Info), .. OtherWords.All.Select(OtherRemoved.Info)],
        Find = request => new DetectionResult
        {
            Changes = [.. Added(request.Schemas), .. Removed(request.Schemas)],
        },
    };

    private static IEnumerable<Change> Added(SchemaPair schemas) =>
        from type in schemas.After.Others
        where schemas.Before.Other(type.Name)?.Kind != type.Kind
        select new Change
        {
            Kind = OtherAdded.Info(type.Kind).Kind,
            Coordinate = type.Coordinate,
            After = OtherWords.Prefix(type.Kind),
            Explains = [SchemaFact.Of(type.Coordinate, SchemaAspect.Added)],
            AfterLocation = type.Location,
        };

    private static IEnumerable<Change> Removed(SchemaPair schemas) =>
        from type in schemas.Before.Others
        where schemas.After.Other(type.Name)?.Kind != type.Kind
        select new Change
        {
            Kind = OtherRemoved.Info(type.Kind).Kind,
            Coordinate = type.Coordinate,
            Before = OtherWords.Prefix(type.Kind),
            Explains = [SchemaFact.Of(type.Coordinate, SchemaAspect.Removed)],
            BeforeLocation = type.Location,
        };
}

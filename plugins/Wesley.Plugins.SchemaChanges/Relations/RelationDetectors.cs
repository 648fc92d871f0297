using System.Collections.Immutable;
using Wesley.Plugins.SchemaChanges.Detection;

namespace Wesley.Plugins.SchemaChanges.Relations;

internal static class RelationDetectors
{
    internal static ImmutableArray<Detector> All =>
    [
        RelationPresence.Instance,
        RelationShape.Instance,
    ];
}

using System.Collections.Immutable;
using Wesley.Plugins.SchemaChanges.Detection;

namespace Wesley.Plugins.SchemaChanges.Indexes;

internal static class IndexDetectors
{
    internal static ImmutableArray<Detector> All =>
    [
        IndexSets.Instance,
    ];
}

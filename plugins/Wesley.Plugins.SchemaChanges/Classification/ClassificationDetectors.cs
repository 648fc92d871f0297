using System.Collections.Immutable;
using Wesley.Plugins.SchemaChanges.Detection;

namespace Wesley.Plugins.SchemaChanges.Classification;

internal static class ClassificationDetectors
{
    internal static ImmutableArray<Detector> All =>
    [
        Classifications.Instance,
    ];
}

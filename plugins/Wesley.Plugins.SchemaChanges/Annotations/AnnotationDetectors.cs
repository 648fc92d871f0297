using System.Collections.Immutable;
using Wesley.Plugins.SchemaChanges.Detection;

namespace Wesley.Plugins.SchemaChanges.Annotations;

internal static class AnnotationDetectors
{
    internal static ImmutableArray<Detector> All =>
    [
        UnknownDirectives.Instance,
    ];
}

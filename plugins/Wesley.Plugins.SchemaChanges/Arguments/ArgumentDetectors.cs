using System.Collections.Immutable;
using Wesley.Plugins.SchemaChanges.Detection;

namespace Wesley.Plugins.SchemaChanges.Arguments;

internal static class ArgumentDetectors
{
    internal static ImmutableArray<Detector> All =>
    [
        ArgumentPresence.Instance,
        ArgumentShape.Instance,
    ];
}

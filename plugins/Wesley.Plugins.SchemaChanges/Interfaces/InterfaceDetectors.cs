using System.Collections.Immutable;
using Wesley.Plugins.SchemaChanges.Detection;

namespace Wesley.Plugins.SchemaChanges.Interfaces;

internal static class InterfaceDetectors
{
    internal static ImmutableArray<Detector> All =>
    [
        ImplementedInterfaces.Instance,
    ];
}

using System.Collections.Immutable;
using Wesley.Plugins.SchemaChanges.Detection;

namespace Wesley.Plugins.SchemaChanges.Enums;

internal static class EnumDetectors
{
    internal static ImmutableArray<Detector> All =>
    [
        EnumPresence.Instance,
        EnumValuePresence.Instance,
        EnumOrder.Instance,
    ];
}

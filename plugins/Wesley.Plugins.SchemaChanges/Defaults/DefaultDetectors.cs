using System.Collections.Immutable;
using Wesley.Plugins.SchemaChanges.Detection;

namespace Wesley.Plugins.SchemaChanges.Defaults;

internal static class DefaultDetectors
{
    internal static ImmutableArray<Detector> All =>
    [
        FieldDefaults.Instance,
        EnumDefaults.Instance,
    ];
}

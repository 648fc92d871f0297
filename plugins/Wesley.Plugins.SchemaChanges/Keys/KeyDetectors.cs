using System.Collections.Immutable;
using Wesley.Plugins.SchemaChanges.Detection;

namespace Wesley.Plugins.SchemaChanges.Keys;

internal static class KeyDetectors
{
    internal static ImmutableArray<Detector> All =>
    [
        PrimaryKeys.Instance,
        ForeignKeys.Instance,
        UniqueKeys.Instance,
    ];
}

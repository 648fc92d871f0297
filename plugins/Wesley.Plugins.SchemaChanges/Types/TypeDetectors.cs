using System.Collections.Immutable;
using Wesley.Plugins.SchemaChanges.Detection;

namespace Wesley.Plugins.SchemaChanges.Types;

internal static class TypeDetectors
{
    internal static ImmutableArray<Detector> All =>
    [
        TypePresence.Instance,
        TypeKinds.Instance,
        TableNames.Instance,
    ];
}

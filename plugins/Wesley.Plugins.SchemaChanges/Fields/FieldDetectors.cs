using System.Collections.Immutable;
using Wesley.Plugins.SchemaChanges.Detection;

namespace Wesley.Plugins.SchemaChanges.Fields;

internal static class FieldDetectors
{
    internal static ImmutableArray<Detector> All =>
    [
        ColumnPresence.Instance,
        Nullability.Instance,
        ItemNullability.Instance,
        ListShape.Instance,
        FieldTypes.Instance,
    ];
}

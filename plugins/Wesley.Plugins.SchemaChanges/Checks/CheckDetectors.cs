using System.Collections.Immutable;
using Wesley.Plugins.SchemaChanges.Detection;

namespace Wesley.Plugins.SchemaChanges.Checks;

internal static class CheckDetectors
{
    internal static ImmutableArray<Detector> All =>
    [
        CheckExpressions.Instance,
    ];
}

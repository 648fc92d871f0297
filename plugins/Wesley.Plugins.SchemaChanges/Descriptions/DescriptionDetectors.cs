using System.Collections.Immutable;
using Wesley.Plugins.SchemaChanges.Detection;

namespace Wesley.Plugins.SchemaChanges.Descriptions;

internal static class DescriptionDetectors
{
    internal static ImmutableArray<Detector> All =>
    [
        DescriptionTexts.Instance,
        Deprecations.Instance,
    ];
}

using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Detection;

namespace Wesley.Plugins.SchemaChanges.Descriptions;

/// <summary>Deprecations of fields and enum values.</summary>
internal static class Deprecations
{
    internal static Detector Instance { get; } = PairDetector.OfElements(
        "deprecations",
        [DeprecationAdded.Info, DeprecationChanged.Info, DeprecationRemoved.Info],
        pair => TextDifference.Of(
            pair, SchemaAspect.Deprecation, e => e.Deprecation, DeprecationAdded.Info, DeprecationChanged.Info, DeprecationRemoved.Info));
}

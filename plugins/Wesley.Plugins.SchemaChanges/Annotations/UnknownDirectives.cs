using Wesley.Plugins.SchemaChanges.Detection;

namespace Wesley.Plugins.SchemaChanges.Annotations;

/// <summary>Directives whose meaning nobody here knows. They are kept and their changes reported, so that a plugin can claim them.</summary>
internal static class UnknownDirectives
{
    internal static Detector Instance { get; } = PairDetector.OfElements(
        "unknown-directives",
        [AnnotationAdded.Info, AnnotationChanged.Info, AnnotationRemoved.Info],
        pair => DirectiveDifference.Of(pair, DirectiveFamilies.IsUnknown)
            .Select(d => d.Change(pair, AnnotationAdded.Info, AnnotationChanged.Info, AnnotationRemoved.Info)));
}

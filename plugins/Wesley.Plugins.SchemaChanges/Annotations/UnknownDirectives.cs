using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Detection;

namespace Wesley.Plugins.SchemaChanges.Annotations;

/// <summary>Directives whose meaning nobody here knows. They are kept and their changes reported, so that a plugin can claim them.</summary>
internal static class UnknownDirectives
{
    internal static Detector Instance { get; } = PairDetector.OfElements(
        "unknown-directives",
        [AnnotationAdded.Info, AnnotationRemoved.Info, AnnotationArguments.Added, AnnotationArguments.Changed, AnnotationArguments.Removed],
        pair => DirectiveDifference.Of(pair, DirectiveFamilies.IsUnknown).SelectMany(d => Changes(pair, d)));

    private static IEnumerable<Change> Changes(ElementPair pair, DirectiveDifference difference) =>
        difference.Arguments.IsEmpty
            ? [difference.Change(pair, AnnotationAdded.Info, AnnotationAdded.Info, AnnotationRemoved.Info)]
            : difference.Arguments.Select(argument => difference.ArgumentChange(
                pair, argument, AnnotationArguments.Added, AnnotationArguments.Changed, AnnotationArguments.Removed));
}

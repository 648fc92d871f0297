using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Detection;

namespace Wesley.Plugins.SchemaChanges.Classification;

/// <summary>Words that say how careful to be with values.</summary>
internal static class Classifications
{
    internal static Detector Instance { get; } = PairDetector.OfElements(
        "classifications",
        [ClassificationAdded.Info, ClassificationRemoved.Info],
        pair => !pair.IsOfOneSort ? [] : WordDifference.Of(
            pair, SchemaAspect.Classification, e => e.Classification, ClassificationAdded.Info, ClassificationRemoved.Info));
}

using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Detection;

namespace Wesley.Plugins.SchemaChanges.Descriptions;

/// <summary>Descriptions of all elements.</summary>
internal static class DescriptionTexts
{
    internal static Detector Instance { get; } = PairDetector.OfElements(
        "descriptions",
        [DescriptionKinds.Added, DescriptionKinds.Changed, DescriptionKinds.Removed],
        pair => TextDifference.Of(
            pair, SchemaAspect.Description, e => e.Description, DescriptionKinds.Added, DescriptionKinds.Changed, DescriptionKinds.Removed));
}

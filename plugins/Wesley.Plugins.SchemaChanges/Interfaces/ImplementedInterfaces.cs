using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Detection;

namespace Wesley.Plugins.SchemaChanges.Interfaces;

/// <summary>Interfaces that a type implements.</summary>
internal static class ImplementedInterfaces
{
    internal static Detector Instance { get; } = PairDetector.OfElements(
        "implemented-interfaces",
        [ImplementsAdded.Info, ImplementsRemoved.Info],
        pair => WordDifference.Of(pair, SchemaAspect.Interface, e => e.Interfaces, ImplementsAdded.Info, ImplementsRemoved.Info));
}

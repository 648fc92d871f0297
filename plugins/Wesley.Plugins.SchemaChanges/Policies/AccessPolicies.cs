using Wesley.Plugins.SchemaChanges.Detection;

namespace Wesley.Plugins.SchemaChanges.Policies;

/// <summary>Directives that say who may use rows.</summary>
internal static class AccessPolicies
{
    internal static Detector Instance { get; } = PairDetector.OfElements(
        "access-policies",
        [PolicyAdded.Info, PolicyChanged.Info, PolicyRemoved.Info],
        pair => DirectiveDifference.Of(pair, DirectiveFamilies.IsPolicy)
            .Select(d => d.Change(pair, PolicyAdded.Info, PolicyChanged.Info, PolicyRemoved.Info)));
}

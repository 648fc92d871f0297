using System.Collections.Immutable;
using Wesley.Plugins.SchemaChanges.Detection;

namespace Wesley.Plugins.SchemaChanges.Others;

internal static class OtherDetectors
{
    internal static ImmutableArray<Detector> All =>
    [
        OtherPresence.Instance,
        MemberPresence.Instance,
        MemberShape.Instance,
        DirectiveDefinitions.Instance,
        RootOperations.Instance,
    ];
}

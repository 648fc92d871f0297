using System.Collections.Immutable;
using Wesley.Plugins.SchemaChanges.Detection;

namespace Wesley.Plugins.SchemaChanges.Identity;

internal static class IdentityDetectors
{
    internal static ImmutableArray<Detector> All =>
    [
        Uids.Instance,
        ReusedUids.Instance,
        UnexplainedIdentity.Instance,
        FormerNames.Instance,
    ];
}

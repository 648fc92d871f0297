using System.Collections.Immutable;
using Wesley.Plugins.SchemaChanges.Detection;

namespace Wesley.Plugins.SchemaChanges.Policies;

internal static class PolicyDetectors
{
    internal static ImmutableArray<Detector> All =>
    [
        Tenants.Instance,
        AccessPolicies.Instance,
    ];
}

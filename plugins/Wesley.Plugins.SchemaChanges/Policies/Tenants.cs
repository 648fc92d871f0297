using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Detection;

namespace Wesley.Plugins.SchemaChanges.Policies;

/// <summary>The column that separates tenants.</summary>
internal static class Tenants
{
    internal static Detector Instance { get; } =
        PairDetector.OfTables("tenants", [TenantAdded.Info, TenantChanged.Info, TenantRemoved.Info], Compare);

    private static IEnumerable<Change> Compare(TablePair pair, SchemaPairing pairing)
    {
        var before = pair.Before.TenantBy is { } by ? pairing.ToAfter(Coordinate.OfMember(pair.Before.Name, by)).Member : null;
        var after = pair.After.TenantBy;
        if (!string.Equals(before, after, StringComparison.Ordinal))
        {
            var kind = before is null ? TenantAdded.Info : after is null ? TenantRemoved.Info : TenantChanged.Info;
            yield return PairChange.Of(pair, kind, SchemaAspect.Tenant, pair.Before.TenantBy, after);
        }
    }
}

using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Catalogue;

namespace Wesley.Plugins.SchemaChanges.Policies;

internal static class TenantChanged
{
    internal static ChangeKindInfo Info { get; } = new()
    {
        Kind = "tenant.changed",
        Title = "Tenant column changed",
        Purpose = "Another column tells the tenants of the rows apart.",
        Effect = DataEffect.Check,
        Contexts = Contexts.Of(Verdict.Depends, Verdict.Depends, Verdict.Depends, Verdict.Yes),
        Remediation = "Look for rows whose tenant differs between {before} and {after}.",
        Rollback = Undo.Freely("catalog-only", "Restore the row policy over {before}."),
        Mirror = "tenant.changed",
    };
}

using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Catalogue;

namespace Wesley.Plugins.SchemaChanges.Policies;

internal static class TenantAdded
{
    internal static ChangeKindInfo Info { get; } = new()
    {
        Kind = "tenant.added",
        Title = "Tenant separation added",
        Purpose = "Rows belong to tenants, told apart by a column.",
        Effect = DataEffect.Check,
        Contexts = Contexts.Of(Verdict.Depends, Verdict.Depends, Verdict.Depends, Verdict.Yes),
        Remediation = "Look for rows without a value in {after}, and let code say for which tenant it reads and writes.",
        Rollback = Undo.Freely("catalog-only", "Drop the row policy."),
        Mirror = "tenant.removed",
    };
}

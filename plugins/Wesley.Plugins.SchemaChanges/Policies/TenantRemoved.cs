using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Catalogue;

namespace Wesley.Plugins.SchemaChanges.Policies;

internal static class TenantRemoved
{
    internal static ChangeKindInfo Info { get; } = new()
    {
        Kind = "tenant.removed",
        Title = "Tenant separation removed",
        Purpose = "Rows no longer belong to tenants: every tenant may see them.",
        Effect = DataEffect.Check,
        Contexts = Contexts.Of(Verdict.Yes, Verdict.Yes, Verdict.Yes, Verdict.Depends),
        Remediation = "Make sure that the rows of {coordinate} may be seen by everyone.",
        Rollback = Undo.Until(
            "rows-exposed",
            until: "another tenant has read a row",
            loss: "that the rows were private cannot be restored",
            data: "Restore the row policy over {before}."),
        Mirror = "tenant.added",
    };
}

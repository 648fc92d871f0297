using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Catalogue;

namespace Wesley.Plugins.SchemaChanges.Checks;

internal static class CheckRemoved
{
    internal static ChangeKindInfo Info { get; } = new()
    {
        Kind = "check.removed",
        Title = "Check removed",
        Purpose = "Rows need not satisfy an expression any more.",
        Effect = DataEffect.None,
        Contexts = Contexts.Of(Verdict.Yes, Verdict.Yes, Verdict.Depends, Verdict.Depends),
        Remediation = "Let code that reads {coordinate} expect values outside the old check.",
        Rollback = Undo.Until(
            "old-check-broken",
            until: "a row breaks {before}",
            loss: "rows that break the old check",
            data: "Add the check again."),
        Mirror = "check.added",
    };
}

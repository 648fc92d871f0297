using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Catalogue;

namespace Wesley.Plugins.SchemaChanges.Checks;

internal static class CheckChanged
{
    internal static ChangeKindInfo Info { get; } = new()
    {
        Kind = "check.changed",
        Title = "Check changed",
        Purpose = "Rows must satisfy another expression.",
        Effect = DataEffect.Check,
        Contexts = Contexts.Of(Verdict.Depends, Verdict.Depends, Verdict.Yes, Verdict.Depends),
        Remediation = "Look for rows that break {after} before the switch.",
        Rollback = Undo.Until(
            "old-check-broken",
            until: "a row breaks {before}",
            loss: "rows that break the old check",
            data: "Drop the new check and add the old one again."),
        Mirror = "check.changed",
    };
}

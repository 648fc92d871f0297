using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Catalogue;

namespace Wesley.Plugins.SchemaChanges.Checks;

internal static class CheckAdded
{
    internal static ChangeKindInfo Info { get; } = new()
    {
        Kind = "check.added",
        Title = "Check added",
        Purpose = "Rows must satisfy an expression from now on.",
        Effect = DataEffect.Check,
        Contexts = Contexts.Of(Verdict.Depends, Verdict.Depends, Verdict.Yes, Verdict.Yes),
        Remediation = "Look for rows that break {after} before the switch.",
        Rollback = Undo.Freely("constraint-dropped", "Drop the check of {coordinate}."),
        Mirror = "check.removed",
    };
}

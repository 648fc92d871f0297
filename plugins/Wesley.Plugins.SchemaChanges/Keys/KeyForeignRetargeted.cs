using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Catalogue;

namespace Wesley.Plugins.SchemaChanges.Keys;

internal static class KeyForeignRetargeted
{
    internal static ChangeKindInfo Info { get; } = new()
    {
        Kind = "key.foreign.retargeted",
        Title = "Foreign key retargeted",
        Purpose = "The column refers to another table or column.",
        Effect = DataEffect.Check,
        Contexts = Contexts.Of(Verdict.Depends, Verdict.Depends, Verdict.No, Verdict.Depends),
        Remediation = "Look for values of {coordinate} without a row in {after} before the switch.",
        Rollback = Undo.Until(
            "orphans-possible",
            until: "a value of {coordinate} has no row in {before}",
            loss: "rows without a counterpart do not fit the old schema",
            data: "Drop the new foreign key and add the old one again."),
        Mirror = "key.foreign.retargeted",
    };
}

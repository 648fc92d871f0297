using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Catalogue;

namespace Wesley.Plugins.SchemaChanges.Keys;

internal static class KeyPrimaryRemoved
{
    internal static ChangeKindInfo Info { get; } = new()
    {
        Kind = "key.primary.removed",
        Title = "Primary key removed",
        Purpose = "Nothing tells the rows of the table apart any more.",
        Effect = DataEffect.None,
        Contexts = Contexts.Of(Verdict.Yes, Verdict.Yes, Verdict.Depends, Verdict.Depends),
        Remediation = "Keep a key: without one, rows cannot be walked, corrected or referred to safely.",
        Rollback = Undo.Until(
            "duplicates-possible",
            until: "two rows are equal in {before}",
            loss: "rows that are equal in the old key",
            data: "Add the primary key of {coordinate} again."),
        Mirror = "key.primary.added",
    };
}

using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Catalogue;

namespace Wesley.Plugins.SchemaChanges.Keys;

internal static class KeyUniqueRemoved
{
    internal static ChangeKindInfo Info { get; } = new()
    {
        Kind = "key.unique.removed",
        Title = "Uniqueness removed",
        Purpose = "Rows may share their values in these columns.",
        Effect = DataEffect.None,
        Contexts = Contexts.Of(Verdict.Yes, Verdict.Yes, Verdict.Depends, Verdict.Depends),
        Remediation = "Let code that looks up one row by {before} expect several.",
        Rollback = Undo.Until(
            "duplicates-possible",
            until: "two rows are equal in {before}",
            loss: "rows of {coordinate} that are equal in {before}",
            data: "Add the uniqueness of {before} in {coordinate} again."),
        Mirror = "key.unique.added",
    };
}

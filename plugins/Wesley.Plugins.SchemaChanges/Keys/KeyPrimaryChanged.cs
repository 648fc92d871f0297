using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Catalogue;

namespace Wesley.Plugins.SchemaChanges.Keys;

internal static class KeyPrimaryChanged
{
    internal static ChangeKindInfo Info { get; } = new()
    {
        Kind = "key.primary.changed",
        Title = "Primary key changed",
        Purpose = "Other columns tell the rows of the table apart.",
        Effect = DataEffect.Check,
        Contexts = Contexts.Of(Verdict.Depends, Verdict.Depends, Verdict.Depends, Verdict.Depends),
        Remediation = "Look for rows with equal or empty values in {after}, and for foreign keys that refer to {before}.",
        Rollback = Undo.Until(
            "duplicates-possible",
            until: "two rows are equal in {before}",
            loss: "rows that are equal in the old key",
            data: "Drop the new primary key and add the old one again."),
        Mirror = "key.primary.changed",
    };
}

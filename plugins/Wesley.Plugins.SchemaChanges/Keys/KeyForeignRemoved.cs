using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Catalogue;

namespace Wesley.Plugins.SchemaChanges.Keys;

internal static class KeyForeignRemoved
{
    internal static ChangeKindInfo Info { get; } = new()
    {
        Kind = "key.foreign.removed",
        Title = "Foreign key removed",
        Purpose = "The column may refer to rows that do not exist.",
        Effect = DataEffect.None,
        Contexts = Contexts.Of(Verdict.Yes, Verdict.Yes, Verdict.Depends, Verdict.Depends),
        Remediation = "Let code that reads {coordinate} expect that the row is missing.",
        Rollback = Undo.Until(
            "orphans-possible",
            until: "a value of {coordinate} has no row in {before}",
            loss: "rows without a counterpart do not fit the old schema",
            data: "Add the foreign key of {coordinate} again."),
        Mirror = "key.foreign.added",
    };
}

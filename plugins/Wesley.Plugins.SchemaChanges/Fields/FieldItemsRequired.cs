using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Catalogue;

namespace Wesley.Plugins.SchemaChanges.Fields;

internal static class FieldItemsRequired
{
    internal static ChangeKindInfo Info { get; } = new()
    {
        Kind = "field.items.required",
        Title = "List items became required",
        Purpose = "No list in the column may hold null items any more.",
        Effect = DataEffect.Backfill,
        Contexts = Contexts.Of(Verdict.Depends, Verdict.No, Verdict.Yes, Verdict.Depends),
        Remediation = "Nothing where null items may go: they are taken out of {coordinate}; a fill in the decisions file puts a value in their place.",
        Rollback = Undo.WhileKept(
            "items-filled",
            until: "the old lists of {coordinate} are given up",
            loss: "where null items stood in {coordinate}",
            data: "Drop the check of {coordinate}; restore the archived lists."),
        Mirror = "field.items.nullable",
    };
}

using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Catalogue;

namespace Wesley.Plugins.SchemaChanges.Fields;

internal static class FieldRequired
{
    internal static ChangeKindInfo Info { get; } = new()
    {
        Kind = "field.required",
        Title = "Column became required",
        Purpose = "No row may leave the column empty any more.",
        Effect = DataEffect.Backfill,
        Contexts = Contexts.Of(Verdict.Depends, Verdict.No, Verdict.Yes, Verdict.Depends),
        Remediation = "Give {coordinate} a default, or a fill for rows that hold null in the decisions file.",
        Rollback = Undo.WhileKept(
            "nulls-filled",
            until: "the list of rows that held null in {coordinate} is given up",
            loss: "which rows held null in {coordinate}",
            data: "Drop the not-null constraint of {coordinate}; set the archived rows to null again."),
        Mirror = "field.nullable",
    };
}

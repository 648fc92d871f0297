using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Catalogue;

namespace Wesley.Plugins.SchemaChanges.Fields;

internal static class FieldAddedRequired
{
    internal static ChangeKindInfo Info { get; } = new()
    {
        Kind = "field.added.required",
        Title = "Required column added",
        Purpose = "The new schema has a column that no row may leave empty.",
        Effect = DataEffect.Backfill,
        Contexts = Contexts.Of(Verdict.No, Verdict.No, Verdict.Yes, Verdict.Depends),
        Remediation = "Give {coordinate} a default, or a fill in the decisions file.",
        Rollback = Undo.Until(
            "column-added",
            until: "values are written to {coordinate}",
            loss: "the values written to {coordinate}",
            data: "Drop the column {coordinate}."),
        Mirror = "field.removed",
        MirrorWaiver = "A column that goes is field.removed whether it was required or not, and its mirror is the harmless one of the two.",
    };
}

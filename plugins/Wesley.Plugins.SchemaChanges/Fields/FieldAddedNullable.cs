using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Catalogue;

namespace Wesley.Plugins.SchemaChanges.Fields;

internal static class FieldAddedNullable
{
    internal static ChangeKindInfo Info { get; } = new()
    {
        Kind = "field.added.nullable",
        Title = "Nullable column added",
        Purpose = "The new schema has a column that rows may leave empty.",
        Effect = DataEffect.None,
        Contexts = Contexts.Of(Verdict.Yes, Verdict.Yes, Verdict.Yes, Verdict.Depends),
        Remediation = "Nothing: existing rows hold null in {coordinate}, unless a fill in the decisions file gives them a value.",
        Rollback = Undo.Until(
            "column-added",
            until: "values are written to {coordinate}",
            loss: "the values written to {coordinate}",
            data: "Drop the column {coordinate}."),
        Mirror = "field.removed",
    };
}

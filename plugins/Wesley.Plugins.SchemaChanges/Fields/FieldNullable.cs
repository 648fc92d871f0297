using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Catalogue;

namespace Wesley.Plugins.SchemaChanges.Fields;

internal static class FieldNullable
{
    internal static ChangeKindInfo Info { get; } = new()
    {
        Kind = "field.nullable",
        Title = "Column became nullable",
        Purpose = "Rows may leave the column empty.",
        Effect = DataEffect.None,
        Contexts = Contexts.Of(Verdict.Yes, Verdict.Yes, Verdict.No, Verdict.Depends),
        Remediation = "Teach code that reads {coordinate} to expect null.",
        Rollback = Undo.Until(
            "nulls-possible",
            until: "a row holds null in {coordinate}",
            loss: "rows with null in {coordinate} do not fit the old schema",
            data: "Fill the nulls of {coordinate}, then restore the not-null constraint."),
        Mirror = "field.required",
    };
}

using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Catalogue;

namespace Wesley.Plugins.SchemaChanges.Fields;

internal static class FieldItemsNullable
{
    internal static ChangeKindInfo Info { get; } = new()
    {
        Kind = "field.items.nullable",
        Title = "List items became nullable",
        Purpose = "Lists in the column may hold null items.",
        Effect = DataEffect.None,
        Contexts = Contexts.Of(Verdict.Yes, Verdict.Yes, Verdict.No, Verdict.Depends),
        Remediation = "Teach code that reads {coordinate} to expect null items.",
        Rollback = Undo.Until(
            "null-items-possible",
            until: "a list in {coordinate} holds a null item",
            loss: "lists of {coordinate} with null items do not fit the old schema",
            data: "Remove or fill the null items of {coordinate}, then restore the check."),
        Mirror = "field.items.required",
    };
}

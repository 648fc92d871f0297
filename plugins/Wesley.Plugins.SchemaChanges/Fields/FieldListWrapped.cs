using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Catalogue;

namespace Wesley.Plugins.SchemaChanges.Fields;

internal static class FieldListWrapped
{
    internal static ChangeKindInfo Info { get; } = new()
    {
        Kind = "field.list.wrapped",
        Title = "Column became a list",
        Purpose = "A value becomes a list of values.",
        Effect = DataEffect.Backfill,
        Contexts = Contexts.Of(Verdict.No, Verdict.No, Verdict.No, Verdict.Depends),
        Remediation = "Nothing where one item is right: each value becomes a list of one.",
        Rollback = Undo.Until(
            "lists-possible",
            until: "a list in {coordinate} has no item or more than one",
            loss: "every item of {coordinate} but the first",
            data: "Take the only item of each list in {coordinate}."),
        Mirror = "field.list.unwrapped",
    };
}

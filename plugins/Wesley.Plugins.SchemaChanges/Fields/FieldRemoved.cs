using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Catalogue;

namespace Wesley.Plugins.SchemaChanges.Fields;

internal static class FieldRemoved
{
    internal static ChangeKindInfo Info { get; } = new()
    {
        Kind = "field.removed",
        Title = "Column removed",
        Purpose = "The old schema has a column that the new one lacks; its values are given up.",
        Effect = DataEffect.Destroy,
        Contexts = Contexts.Of(Verdict.No, Verdict.No, Verdict.No, Verdict.No),
        Remediation = "Let code that writes {coordinate} stop before the switch; if it got another name, give both versions one uid or declare the rename, else confirm the drop in the decisions file.",
        Rollback = Undo.Never(
            "column-dropped",
            loss: "every value of {coordinate}",
            data: "Restore the column {coordinate} from a backup taken before the drop."),
        Mirror = "field.added.nullable",
    };
}

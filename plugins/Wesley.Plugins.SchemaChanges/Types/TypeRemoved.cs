using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Catalogue;

namespace Wesley.Plugins.SchemaChanges.Types;

internal static class TypeRemoved
{
    internal static ChangeKindInfo Info { get; } = new()
    {
        Kind = "type.removed",
        Title = "Table removed",
        Purpose = "The old schema has a table that the new one lacks; its rows are given up.",
        Effect = DataEffect.Destroy,
        Contexts = Contexts.Of(Verdict.No, Verdict.No, Verdict.No, Verdict.No),
        Remediation = "If {coordinate} got another name, give both versions one uid or declare the rename; else confirm the drop in the decisions file.",
        Rollback = Undo.Never(
            "table-dropped",
            loss: "every row of {coordinate}",
            data: "Restore the table of {coordinate} from a backup taken before the drop."),
        Mirror = "type.added",
    };
}

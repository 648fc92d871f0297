using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Catalogue;

namespace Wesley.Plugins.SchemaChanges.Types;

internal static class TypeKindChanged
{
    internal static ChangeKindInfo Info { get; } = new()
    {
        Kind = "type.kind.changed",
        Title = "Table became something else",
        Purpose = "A name that stood for a table stands for a definition without rows now; the rows are given up.",
        Effect = DataEffect.Destroy,
        Contexts = Contexts.Of(Verdict.No, Verdict.No, Verdict.No, Verdict.No),
        Remediation = "Keep {coordinate} a table, or move its rows elsewhere first and confirm the drop in the decisions file.",
        Rollback = Undo.Never(
            "table-dropped",
            loss: "every row of {coordinate}",
            data: "Restore the table of {coordinate} from a backup taken before the drop."),
        MirrorWaiver = "The other way round a table appears under the name of a definition that stored nothing: it is type.added, and the definition is removed.",
    };
}

using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Catalogue;

namespace Wesley.Plugins.SchemaChanges.Types;

internal static class TypeAdded
{
    internal static ChangeKindInfo Info { get; } = new()
    {
        Kind = "type.added",
        Title = "Table added",
        Purpose = "The new schema has a table that the old one lacks.",
        Effect = DataEffect.None,
        Contexts = Contexts.Of(Verdict.Yes, Verdict.Yes, Verdict.Yes, Verdict.Depends),
        Remediation = "Nothing: the table is created empty.",
        Rollback = Undo.Until(
            "table-created",
            until: "rows are written to {coordinate}",
            loss: "the rows written to {coordinate}",
            data: "Drop the table of {coordinate}."),
        Mirror = "type.removed",
    };
}

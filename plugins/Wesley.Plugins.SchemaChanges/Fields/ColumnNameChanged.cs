using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Catalogue;

namespace Wesley.Plugins.SchemaChanges.Fields;

internal static class ColumnNameChanged
{
    internal static ChangeKindInfo Info { get; } = new()
    {
        Kind = "column.name.changed",
        Title = "Column name in the database changed",
        Purpose = "The column of {coordinate} is called {after} instead of {before} in the database.",
        Effect = DataEffect.None,
        Contexts = Contexts.Of(Verdict.Yes, Verdict.No, Verdict.No, Verdict.Yes),
        Remediation = "Deploy code that knows the column {after} with the switch; statements that name {before} fail from then on.",
        Rollback = Undo.Freely("catalog-only", "Rename the column {after} back to {before}."),
        Mirror = "column.name.changed",
    };
}

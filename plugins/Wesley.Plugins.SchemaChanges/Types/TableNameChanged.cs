using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Catalogue;

namespace Wesley.Plugins.SchemaChanges.Types;

internal static class TableNameChanged
{
    internal static ChangeKindInfo Info { get; } = new()
    {
        Kind = "table.name.changed",
        Title = "Table name in the database changed",
        Purpose = "The table of {coordinate} is called {after} instead of {before} in the database.",
        Effect = DataEffect.None,
        Contexts = Contexts.Of(Verdict.Yes, Verdict.No, Verdict.No, Verdict.Yes),
        Remediation = "Deploy code that knows the new name with the switch, or keep a view under the old one.",
        Rollback = Undo.Freely("catalog-only", "Rename the table back to {before}."),
        Mirror = "table.name.changed",
    };
}

using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Catalogue;

namespace Wesley.Plugins.SchemaChanges.Indexes;

internal static class IndexRemoved
{
    internal static ChangeKindInfo Info { get; } = new()
    {
        Kind = "index.removed",
        Title = "Index removed",
        Purpose = "An index of the table is gone.",
        Effect = DataEffect.None,
        Contexts = Contexts.Harmless,
        Remediation = "Look for queries that need {before}.",
        Rollback = Undo.Freely("catalog-only", "Build the index {subject} of {coordinate} again."),
        Mirror = "index.added",
    };
}

using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Catalogue;

namespace Wesley.Plugins.SchemaChanges.Indexes;

internal static class IndexAdded
{
    internal static ChangeKindInfo Info { get; } = new()
    {
        Kind = "index.added",
        Title = "Index added",
        Purpose = "The table has one more index.",
        Effect = DataEffect.None,
        Contexts = Contexts.Harmless,
        Remediation = "Nothing: it is built beside running writers.",
        Rollback = Undo.Freely("catalog-only", "Drop the index {subject} of {coordinate}."),
        Mirror = "index.removed",
    };
}

using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Catalogue;

namespace Wesley.Plugins.SchemaChanges.Indexes;

internal static class IndexChanged
{
    internal static ChangeKindInfo Info { get; } = new()
    {
        Kind = "index.changed",
        Title = "Index changed",
        Purpose = "An index of the table has other columns, another method or another name.",
        Effect = DataEffect.None,
        Contexts = Contexts.Harmless,
        Remediation = "Nothing: the new index is built beside running writers before {before} is dropped.",
        Rollback = Undo.Freely("catalog-only", "Build the index {before} of {coordinate} again and drop {after}."),
        Mirror = "index.changed",
    };
}

using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Catalogue;

namespace Wesley.Plugins.SchemaChanges.Relations;

internal static class RelationAdded
{
    internal static ChangeKindInfo Info { get; } = new()
    {
        Kind = "relation.added",
        Title = "Relation added",
        Purpose = "A type has a field that leads to other rows and stores nothing itself.",
        Effect = DataEffect.None,
        Contexts = Contexts.Harmless,
        Remediation = "Nothing: it is read through the foreign keys.",
        Rollback = Undo.NothingStored,
        Mirror = "relation.removed",
    };
}

using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Catalogue;

namespace Wesley.Plugins.SchemaChanges.Relations;

internal static class RelationChanged
{
    internal static ChangeKindInfo Info { get; } = new()
    {
        Kind = "relation.changed",
        Title = "Relation changed",
        Purpose = "A field that stores nothing has another type or leads elsewhere.",
        Effect = DataEffect.None,
        Contexts = Contexts.Of(Verdict.Yes, Verdict.Yes, Verdict.Depends, Verdict.Yes),
        Remediation = "Look for code that reads {coordinate}.",
        Rollback = Undo.NothingStored,
        Mirror = "relation.changed",
    };
}

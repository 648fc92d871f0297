using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Catalogue;

namespace Wesley.Plugins.SchemaChanges.Relations;

internal static class RelationRemoved
{
    internal static ChangeKindInfo Info { get; } = new()
    {
        Kind = "relation.removed",
        Title = "Relation removed",
        Purpose = "A field that led to other rows and stored nothing is gone.",
        Effect = DataEffect.None,
        Contexts = Contexts.Of(Verdict.Yes, Verdict.Yes, Verdict.No, Verdict.Yes),
        Remediation = "Look for code that reads {coordinate}.",
        Rollback = Undo.NothingStored,
        Mirror = "relation.added",
    };
}

using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Catalogue;

namespace Wesley.Plugins.SchemaChanges.Classification;

internal static class ClassificationRemoved
{
    internal static ChangeKindInfo Info { get; } = new()
    {
        Kind = "classification.removed",
        Title = "Classification removed",
        Purpose = "Values are no longer marked as {subject}.",
        Effect = DataEffect.None,
        Contexts = Contexts.Harmless,
        Remediation = "Make sure that values of {coordinate} may appear in logs and exports.",
        Rollback = Undo.NothingStored,
        Mirror = "classification.added",
    };
}

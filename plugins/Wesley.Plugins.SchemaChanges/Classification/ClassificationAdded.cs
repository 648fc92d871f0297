using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Catalogue;

namespace Wesley.Plugins.SchemaChanges.Classification;

internal static class ClassificationAdded
{
    internal static ChangeKindInfo Info { get; } = new()
    {
        Kind = "classification.added",
        Title = "Classification added",
        Purpose = "Values are marked as {subject}.",
        Effect = DataEffect.None,
        Contexts = Contexts.Of(Verdict.Yes, Verdict.Yes, Verdict.Depends, Verdict.Yes),
        Remediation = "Look for logs and exports that show {coordinate}.",
        Rollback = Undo.NothingStored,
        Mirror = "classification.removed",
    };
}

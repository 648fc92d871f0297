using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Catalogue;

namespace Wesley.Plugins.SchemaChanges.Annotations;

internal static class AnnotationAdded
{
    internal static ChangeKindInfo Info { get; } = new()
    {
        Kind = "annotation.added",
        Title = "Directive added",
        Purpose = "An element carries a directive whose meaning the engine does not know.",
        Effect = DataEffect.None,
        Contexts = Contexts.Harmless,
        Remediation = "Ask whoever gives @{subject} a meaning whether rows are touched; a plugin may claim this kind.",
        Rollback = Undo.NothingStored,
        Mirror = "annotation.removed",
    };
}

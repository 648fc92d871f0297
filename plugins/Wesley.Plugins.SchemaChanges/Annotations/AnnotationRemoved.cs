using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Catalogue;

namespace Wesley.Plugins.SchemaChanges.Annotations;

internal static class AnnotationRemoved
{
    internal static ChangeKindInfo Info { get; } = new()
    {
        Kind = "annotation.removed",
        Title = "Directive removed",
        Purpose = "An element lost a directive whose meaning the engine does not know.",
        Effect = DataEffect.None,
        Contexts = Contexts.Harmless,
        Remediation = "Ask whoever gives @{subject} a meaning whether rows are touched; a plugin may claim this kind.",
        Rollback = Undo.NothingStored,
        Mirror = "annotation.added",
    };
}

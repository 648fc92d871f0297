using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Catalogue;

namespace Wesley.Plugins.SchemaChanges.Annotations;

internal static class AnnotationChanged
{
    internal static ChangeKindInfo Info { get; } = new()
    {
        Kind = "annotation.changed",
        Title = "Directive changed",
        Purpose = "A directive whose meaning the engine does not know has other arguments.",
        Effect = DataEffect.None,
        Contexts = Contexts.Harmless,
        Remediation = "Ask whoever gives @{subject} a meaning whether rows are touched; a plugin may claim this kind.",
        Rollback = Undo.NothingStored,
        Mirror = "annotation.changed",
    };
}

using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Catalogue;

namespace Wesley.Plugins.SchemaChanges.Descriptions;

internal static class DeprecationChanged
{
    internal static ChangeKindInfo Info { get; } = new()
    {
        Kind = "deprecation.changed",
        Title = "Deprecation reason changed",
        Purpose = "The reason why an element should not be used differs.",
        Effect = DataEffect.None,
        Contexts = Contexts.Harmless,
        Remediation = "Nothing: it is not stored, and no row is touched.",
        Rollback = Undo.NothingStored,
        Mirror = "deprecation.changed",
    };
}

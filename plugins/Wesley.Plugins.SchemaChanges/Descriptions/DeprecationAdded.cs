using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Catalogue;

namespace Wesley.Plugins.SchemaChanges.Descriptions;

internal static class DeprecationAdded
{
    internal static ChangeKindInfo Info { get; } = new()
    {
        Kind = "deprecation.added",
        Title = "Deprecated",
        Purpose = "An element should not be used any more.",
        Effect = DataEffect.None,
        Contexts = Contexts.Harmless,
        Remediation = "Look for code that uses {coordinate}.",
        Rollback = Undo.NothingStored,
        Mirror = "deprecation.removed",
    };
}

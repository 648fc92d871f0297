using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Catalogue;

namespace Wesley.Plugins.SchemaChanges.Descriptions;

internal static class DeprecationRemoved
{
    internal static ChangeKindInfo Info { get; } = new()
    {
        Kind = "deprecation.removed",
        Title = "No longer deprecated",
        Purpose = "An element may be used again.",
        Effect = DataEffect.None,
        Contexts = Contexts.Harmless,
        Remediation = "Nothing: it is not stored, and no row is touched.",
        Rollback = Undo.NothingStored,
        Mirror = "deprecation.added",
    };
}

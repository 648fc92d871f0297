using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Catalogue;

namespace Wesley.Plugins.SchemaChanges.Interfaces;

internal static class ImplementsAdded
{
    internal static ChangeKindInfo Info { get; } = new()
    {
        Kind = "implements.added",
        Title = "Interface implemented",
        Purpose = "A type implements one more interface.",
        Effect = DataEffect.None,
        Contexts = Contexts.Harmless,
        Remediation = "Nothing: it is not stored, and no row is touched.",
        Rollback = Undo.NothingStored,
        Mirror = "implements.removed",
    };
}

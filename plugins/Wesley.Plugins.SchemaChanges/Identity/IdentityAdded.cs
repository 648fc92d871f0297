using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Catalogue;

namespace Wesley.Plugins.SchemaChanges.Identity;

internal static class IdentityAdded
{
    internal static ChangeKindInfo Info { get; } = new()
    {
        Kind = "identity.added",
        Title = "Identity added",
        Purpose = "An element got a uid that survives later renames.",
        Effect = DataEffect.None,
        Contexts = Contexts.Harmless,
        Remediation = "Nothing: keep the uid for as long as the element lives.",
        Rollback = Undo.NothingStored,
        Mirror = "identity.removed",
    };
}

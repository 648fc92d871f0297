using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Catalogue;

namespace Wesley.Plugins.SchemaChanges.Identity;

internal static class IdentityRemoved
{
    internal static ChangeKindInfo Info { get; } = new()
    {
        Kind = "identity.removed",
        Title = "Identity removed",
        Purpose = "An element lost the uid by which a later rename would be certain.",
        Effect = DataEffect.None,
        Contexts = Contexts.Harmless,
        Remediation = "Restore the uid {before} of {coordinate}.",
        Rollback = Undo.NothingStored,
        Mirror = "identity.added",
    };
}

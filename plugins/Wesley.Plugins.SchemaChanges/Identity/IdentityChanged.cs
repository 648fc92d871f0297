using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Catalogue;

namespace Wesley.Plugins.SchemaChanges.Identity;

internal static class IdentityChanged
{
    internal static ChangeKindInfo Info { get; } = new()
    {
        Kind = "identity.changed",
        Title = "Identity changed",
        Purpose = "An element has another uid under the same name, which says that it is another element.",
        Effect = DataEffect.None,
        Contexts = Contexts.Of(Verdict.Depends, Verdict.Depends, Verdict.Depends, Verdict.Yes),
        Remediation = "Restore the uid {before} of {coordinate}; to replace the element, drop it in one migration and add the new one in the next.",
        Rollback = Undo.NothingStored,
        Mirror = "identity.changed",
    };
}

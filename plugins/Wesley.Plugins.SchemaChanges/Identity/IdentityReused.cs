using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Catalogue;

namespace Wesley.Plugins.SchemaChanges.Identity;

internal static class IdentityReused
{
    internal static ChangeKindInfo Info { get; } = new()
    {
        Kind = "identity.reused",
        Title = "Identity reused",
        Purpose = "An element has a uid that belongs to another element.",
        Effect = DataEffect.None,
        Contexts = Contexts.Of(Verdict.Depends, Verdict.Depends, Verdict.Depends, Verdict.Yes),
        Remediation = "Give {coordinate} a uid of its own: a uid is never used again.",
        Rollback = Undo.NothingStored,
        MirrorWaiver = "A uid that stops being shared is a changed or removed identity of the elements that shared it.",
    };
}

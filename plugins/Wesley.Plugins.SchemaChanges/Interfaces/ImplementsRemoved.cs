using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Catalogue;

namespace Wesley.Plugins.SchemaChanges.Interfaces;

internal static class ImplementsRemoved
{
    internal static ChangeKindInfo Info { get; } = new()
    {
        Kind = "implements.removed",
        Title = "Interface no longer implemented",
        Purpose = "A type no longer implements an interface.",
        Effect = DataEffect.None,
        Contexts = Contexts.Of(Verdict.Yes, Verdict.Yes, Verdict.Depends, Verdict.Yes),
        Remediation = "Look for code that reaches {coordinate} through {subject}.",
        Rollback = Undo.NothingStored,
        Mirror = "implements.added",
    };
}

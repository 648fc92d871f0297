using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Catalogue;

namespace Wesley.Plugins.SchemaChanges.Keys;

internal static class KeyUniqueAdded
{
    internal static ChangeKindInfo Info { get; } = new()
    {
        Kind = "key.unique.added",
        Title = "Uniqueness added",
        Purpose = "No two rows may share their values in these columns any more.",
        Effect = DataEffect.Check,
        Contexts = Contexts.Of(Verdict.Depends, Verdict.Depends, Verdict.Yes, Verdict.Yes),
        Remediation = "Look for rows with equal values in {after} before the switch.",
        Rollback = Undo.Freely("constraint-dropped", "Drop the uniqueness of {after} in {coordinate}."),
        Mirror = "key.unique.removed",
    };
}

using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Catalogue;

namespace Wesley.Plugins.SchemaChanges.Keys;

internal static class KeyPrimaryAdded
{
    internal static ChangeKindInfo Info { get; } = new()
    {
        Kind = "key.primary.added",
        Title = "Primary key added",
        Purpose = "Rows must be told apart by columns that no two rows share and none leaves empty.",
        Effect = DataEffect.Check,
        Contexts = Contexts.Of(Verdict.Depends, Verdict.Depends, Verdict.Yes, Verdict.Yes),
        Remediation = "Look for rows with equal or empty values in {after} before the switch.",
        Rollback = Undo.Freely("constraint-dropped", "Drop the primary key of {coordinate}."),
        Mirror = "key.primary.removed",
    };
}

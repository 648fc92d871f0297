using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Catalogue;

namespace Wesley.Plugins.SchemaChanges.Keys;

internal static class KeyForeignAdded
{
    internal static ChangeKindInfo Info { get; } = new()
    {
        Kind = "key.foreign.added",
        Title = "Foreign key added",
        Purpose = "The column must refer to an existing row from now on.",
        Effect = DataEffect.Check,
        Contexts = Contexts.Of(Verdict.Depends, Verdict.Depends, Verdict.Yes, Verdict.Yes),
        Remediation = "Look for values of {coordinate} without a row in {after} before the switch.",
        Rollback = Undo.Freely("constraint-dropped", "Drop the foreign key of {coordinate}."),
        Mirror = "key.foreign.removed",
    };
}

using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Catalogue;

namespace Wesley.Plugins.SchemaChanges.Defaults;

internal static class DefaultAdded
{
    internal static ChangeKindInfo Info { get; } = new()
    {
        Kind = "default.added",
        Title = "Default added",
        Purpose = "New rows get a value where the writer gives none; existing rows do not change.",
        Effect = DataEffect.None,
        Contexts = Contexts.Harmless,
        Remediation = "Nothing: existing rows keep what they hold; to fill those that hold null, make {coordinate} required.",
        Rollback = Undo.Freely("catalog-only", "Drop the default of {coordinate}."),
        Mirror = "default.removed",
    };
}

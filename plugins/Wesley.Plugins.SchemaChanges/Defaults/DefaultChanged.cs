using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Catalogue;

namespace Wesley.Plugins.SchemaChanges.Defaults;

internal static class DefaultChanged
{
    internal static ChangeKindInfo Info { get; } = new()
    {
        Kind = "default.changed",
        Title = "Default changed",
        Purpose = "New rows get another value where the writer gives none; existing rows do not change.",
        Effect = DataEffect.None,
        Contexts = Contexts.Harmless,
        Remediation = "Nothing: rows that got {before} keep it.",
        Rollback = Undo.Freely("catalog-only", "Set the default of {coordinate} to {before} again."),
        Mirror = "default.changed",
    };
}

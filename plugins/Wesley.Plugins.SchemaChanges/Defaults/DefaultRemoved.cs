using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Catalogue;

namespace Wesley.Plugins.SchemaChanges.Defaults;

internal static class DefaultRemoved
{
    internal static ChangeKindInfo Info { get; } = new()
    {
        Kind = "default.removed",
        Title = "Default removed",
        Purpose = "New rows get no value where the writer gives none; existing rows do not change.",
        Effect = DataEffect.None,
        Contexts = Contexts.Of(Verdict.Yes, Verdict.Depends, Verdict.Yes, Verdict.Yes),
        Remediation = "Let code that writes give a value to {coordinate} before the switch.",
        Rollback = Undo.Freely("catalog-only", "Set the default of {coordinate} to {before} again."),
        Mirror = "default.added",
    };
}

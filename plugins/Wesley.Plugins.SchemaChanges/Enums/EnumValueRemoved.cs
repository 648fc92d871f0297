using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Catalogue;

namespace Wesley.Plugins.SchemaChanges.Enums;

internal static class EnumValueRemoved
{
    internal static ChangeKindInfo Info { get; } = new()
    {
        Kind = "enum.value.removed",
        Title = "Enum value removed",
        Purpose = "The enum no longer allows a value, and rows may hold it.",
        Effect = DataEffect.Refuse,
        Contexts = Contexts.Of(Verdict.No, Verdict.No, Verdict.Depends, Verdict.No),
        Remediation = "Say in the decisions file, as a remap, which value takes the place of {before}.",
        Rollback = Undo.Never(
            "values-remapped",
            loss: "which rows held {before}",
            data: "Restore the column from a backup or an archive of the keys."),
        Mirror = "enum.value.added",
    };
}

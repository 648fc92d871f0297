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
        Remediation = "Say which value takes its place: add to the decisions file { \"kind\": \"remap\", \"at\": \"{coordinate}\", \"map\": { \"{before}\": \"<another value>\" } }, which Wesley.Plugins.TypeConversions carries out; or keep {before} and deprecate it.",
        Rollback = Undo.Never(
            "values-remapped",
            loss: "which rows held {before}",
            data: "Restore the columns that held {before} from a backup or an archive of the keys."),
        Mirror = "enum.value.added",
    };
}

using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Catalogue;

namespace Wesley.Plugins.SchemaChanges.Fields;

internal static class FieldListUnwrapped
{
    internal static ChangeKindInfo Info { get; } = new()
    {
        Kind = "field.list.unwrapped",
        Title = "List became a single value",
        Purpose = "A list of values becomes one value; other items would be lost.",
        Effect = DataEffect.Refuse,
        Contexts = Contexts.Of(Verdict.No, Verdict.No, Verdict.No, Verdict.No),
        Remediation = "Say which item stays: add to the decisions file { \"kind\": \"convert\", \"at\": \"{coordinate}\", \"sql\": \"{source}[1]\" }, which Wesley.Plugins.TypeConversions carries out; or keep the list.",
        Rollback = Undo.Never(
            "items-dropped",
            loss: "every item of {coordinate} but one",
            data: "Restore the column {coordinate} from a backup or a shadow column."),
        Mirror = "field.list.wrapped",
    };
}

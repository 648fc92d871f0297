using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Catalogue;

namespace Wesley.Plugins.SchemaChanges.Fields;

internal static class FieldTypeChanged
{
    internal static ChangeKindInfo Info { get; } = new()
    {
        Kind = "field.type.changed",
        Title = "Column type changed",
        Purpose = "The column has another type, and nobody says yet whether its values fit.",
        Effect = DataEffect.Refuse,
        Contexts = Contexts.Of(Verdict.Depends, Verdict.No, Verdict.No, Verdict.Depends),
        Remediation = "Install a plugin that judges conversions, such as Wesley.Plugins.TypeConversions, which also carries out a conversion of your own: { \"kind\": \"convert\", \"at\": \"{coordinate}\", \"sql\": \"<a PostgreSQL expression over {source}, the old value>\" } in the decisions file.",
        Rollback = Undo.WhileKept(
            "values-converted",
            until: "the old values in a shadow column are dropped",
            loss: "what the new type cannot hold",
            data: "Copy the values back from the shadow column."),
        Mirror = "field.type.changed",
    };
}

using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.TypeConversions;

internal static class TypeConverted
{
    internal const string Kind = "field.type.converted";

    internal static ChangeKindInfo Info { get; } = new()
    {
        Kind = Kind,
        Title = "Column type converted",
        Purpose = "Every value of the old type gets another form, from which it can be had back.",
        Effect = DataEffect.Backfill,
        Contexts = new() { Rows = Verdict.No, Writers = Verdict.Depends, Readers = Verdict.No, Rollback = Verdict.Depends },
        Remediation = "Deploy code that knows {after} together with the schema swap; values are converted into a shadow column before it.",
        Rollback = Undo.Until("converted", "a value that {before} cannot hold is written to {coordinate}", "values of {coordinate} that {before} cannot hold"),
        Fit = ConversionFit.Converted,
        MirrorWaiver = "The way back can have any verdict of the conversion table.",
    };
}

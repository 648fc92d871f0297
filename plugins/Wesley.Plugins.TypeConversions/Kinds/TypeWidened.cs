using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.TypeConversions;

internal static class TypeWidened
{
    internal const string Kind = "field.type.widened";

    internal static ChangeKindInfo Info { get; } = new()
    {
        Kind = Kind,
        Title = "Column type widened",
        Purpose = "Every value of the old type is a value of the new one, exactly.",
        Effect = DataEffect.Backfill,
        Contexts = new() { Rows = Verdict.No, Writers = Verdict.Yes, Readers = Verdict.Depends, Rollback = Verdict.Depends },
        Remediation = "Nothing: values are copied into a shadow column that takes the place of {coordinate} at the swap.",
        Rollback = Undo.Until("widened", "a value that {before} cannot hold is written to {coordinate}", "values of {coordinate} that {before} cannot hold"),
        Fit = ConversionFit.Widened,
        Mirror = TypeNarrowed.Kind,
    };
}

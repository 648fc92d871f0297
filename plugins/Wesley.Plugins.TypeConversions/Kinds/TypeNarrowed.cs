using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.TypeConversions;

internal static class TypeNarrowed
{
    internal const string Kind = "field.type.narrowed";

    internal static ChangeKindInfo Info { get; } = new()
    {
        Kind = Kind,
        Title = "Column type narrowed",
        Purpose = "Some values of the old type have no place in the new one.",
        Effect = DataEffect.Refuse,
        Contexts = new() { Rows = Verdict.No, Writers = Verdict.No, Readers = Verdict.No, Rollback = Verdict.No },
        Remediation = $"Say what becomes of the values that do not fit: {WayOut.Convert}; or {WayOut.NewField}.",
        Rollback = Undo.Never("narrowed-conversion", "values of {before} that {after} cannot hold"),
        Fit = ConversionFit.Narrowed,
        Mirror = TypeWidened.Kind,
        MirrorWaiver = "Where the way back is not exact, it has the verdict that the conversion table gives it.",
    };
}

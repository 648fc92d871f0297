using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.TypeConversions;

internal static class TypeLossy
{
    internal const string Kind = "field.type.lossy";

    internal static ChangeKindInfo Info { get; } = new()
    {
        Kind = Kind,
        Title = "Column type loses information",
        Purpose = "Every value gets a result, but some are no longer what they were.",
        Effect = DataEffect.Refuse,
        Contexts = new() { Rows = Verdict.No, Writers = Verdict.No, Readers = Verdict.No, Rollback = Verdict.No },
        Remediation = $"Say how: {WayOut.Convert}; or {WayOut.AcceptLoss}; or {WayOut.NewField}.",
        Rollback = Undo.Never("lossy-conversion", "what {after} cannot hold of {before}"),
        Fit = ConversionFit.Lossy,
        MirrorWaiver = "The way back can have any verdict of the conversion table.",
    };
}

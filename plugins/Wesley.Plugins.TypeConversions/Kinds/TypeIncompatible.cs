using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.TypeConversions;

internal static class TypeIncompatible
{
    internal const string Kind = "field.type.incompatible";

    internal static ChangeKindInfo Info { get; } = new()
    {
        Kind = Kind,
        Title = "Column types incompatible",
        Purpose = "The old and the new type share no meaning.",
        Effect = DataEffect.Refuse,
        Contexts = new() { Rows = Verdict.No, Writers = Verdict.No, Readers = Verdict.No, Rollback = Verdict.No },
        Remediation = $"Give the new values a meaning: {WayOut.Convert}; or {WayOut.NewField}.",
        Rollback = Undo.Never("incompatible-conversion", "the values of {before}"),
        Fit = ConversionFit.Incompatible,
        Mirror = Kind,
        MirrorWaiver = "Where only one of the two ways has a meaning, the other one has the verdict that the conversion table gives it.",
    };
}

using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.TypeConversions;

internal static class TypeEquivalent
{
    internal const string Kind = "field.type.equivalent";

    internal static ChangeKindInfo Info { get; } = new()
    {
        Kind = Kind,
        Title = "Same type by another name",
        Purpose = "A column's type has another name and is stored alike.",
        Effect = DataEffect.None,
        Contexts = new() { Rows = Verdict.Yes, Writers = Verdict.Yes, Readers = Verdict.Yes, Rollback = Verdict.Yes },
        Remediation = "Nothing: no stored value changes.",
        Rollback = new() { Class = RollbackClass.Reversible, Reason = "stored-alike", HowData = "Nothing to do; no stored value changed.", HowCode = "Deploy the version that knows {before}." },
        Fit = ConversionFit.Equivalent,
        Mirror = Kind,
    };
}

using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.ComputedDefaults;

/// <summary>A column that becomes required and whose nulls are replaced by values from the row's other columns.</summary>
internal static class FieldRequiredComputed
{
    internal const string Kind = "field.required.computed";

    internal static ChangeKindInfo Info => new()
    {
        Kind = Kind,
        Title = "Field required, nulls computed",
        Purpose = "{coordinate} no longer takes null, and a decision says how rows with null compute its value from other columns.",
        Effect = DataEffect.Backfill,
        Contexts = new() { Rows = Verdict.Depends, Writers = Verdict.Depends, Readers = Verdict.Yes, Rollback = Verdict.Depends },
        Remediation = "Look at the expression in wesley.decisions.json and at a dry run before the nulls of {coordinate} are filled.",
        Rollback = new()
        {
            Class = RollbackClass.ReversibleUntil,
            Reason = "nulls-filled",
            Until = "the backfill has written its first value",
            Loss = "which rows held null in {coordinate}",
            HowData = "Drop the not-null constraint of {coordinate}; the computed values stay.",
            HowCode = "Deploy the old version, which reads them like any other value.",
        },
        Mirror = "field.nullable",
        MirrorWaiver = "A column that may hold null again is field.nullable whatever its nulls were replaced by; its mirror computes nothing.",
    };
}

using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.ComputedDefaults;

/// <summary>A new column whose values come from the row's other columns.</summary>
internal static class FieldAddedComputed
{
    internal const string Kind = "field.added.computed";

    internal static ChangeKindInfo Info => new()
    {
        Kind = Kind,
        Title = "Computed field added",
        Purpose = "{coordinate} is new, and a decision says how existing rows compute its value from other columns.",
        Effect = DataEffect.Backfill,
        Contexts = new() { Rows = Verdict.No, Writers = Verdict.Depends, Readers = Verdict.Yes, Rollback = Verdict.Depends },
        Remediation = "Look at the expression in wesley.decisions.json and at a dry run before {coordinate} is filled.",
        Rollback = new()
        {
            Class = RollbackClass.ReversibleUntil,
            Reason = "column-added",
            Until = "new code writes {coordinate} with values of its own",
            Loss = "values that were written to {coordinate} after the switch",
            HowData = "Drop the column {coordinate}; what it was computed from is still there unless it is removed as well.",
            HowCode = "Deploy the old version, which does not know {coordinate}.",
        },
        Mirror = "field.removed",
        MirrorWaiver = "A column that goes is field.removed whatever its values were computed from; on the way back nobody computes them.",
    };
}

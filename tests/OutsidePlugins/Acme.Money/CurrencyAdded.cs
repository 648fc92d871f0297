using Wesley.Migrate.Abstractions;

namespace Acme.Money;

/// <summary>A currency beside an amount that had none.</summary>
internal static class CurrencyAdded
{
    internal const string Kind = "acme.money/currency.added";

    internal static ChangeKindInfo Info { get; } = new()
    {
        Kind = Kind,
        Title = "Currency added beside an amount",
        Purpose = "{coordinate} says from now on what an amount is in; existing rows are in the house's currency.",
        Effect = DataEffect.Backfill,
        Contexts = new() { Rows = Verdict.No, Writers = Verdict.No, Readers = Verdict.Yes, Rollback = Verdict.Depends },
        Remediation = "Make sure that no existing row is in another currency before {coordinate} is filled.",
        Rollback = new()
        {
            Class = RollbackClass.ReversibleUntil,
            Reason = "column-added",
            Until = "new code writes {coordinate} with another currency",
            Loss = "currencies that were written to {coordinate} after the switch",
            HowData = "Drop the column {coordinate}.",
            HowCode = "Deploy the old version, which does not know {coordinate}.",
        },
        Mirror = "field.removed",
        MirrorWaiver = "A column that goes is field.removed whatever it said.",
    };
}

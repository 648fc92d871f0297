using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.RenameDetection;

internal static class EnumValueRenamed
{
    internal const string Kind = "enum.value.renamed";

    internal static ChangeKindInfo Info { get; } = new()
    {
        Kind = Kind,
        Title = "Enum value renamed",
        Purpose = "An enum value kept its identity and got another name.",
        // Enums are stored as text, so rows hold the old name until they are written again.
        Effect = DataEffect.Backfill,
        Contexts = new() { Rows = Verdict.No, Writers = Verdict.No, Readers = Verdict.No, Rollback = Verdict.Yes },
        Remediation = "Deploy code that knows {coordinate} together with the schema swap; the backfill writes {after} where rows hold {before}.",
        Rollback = new()
        {
            Class = RollbackClass.Reversible,
            Reason = "value-rename",
            HowData = "Rename the value {coordinate} back to {before} in every row that holds it.",
            HowCode = "Deploy the version that uses {before}.",
        },
        Mirror = Kind,
    };
}

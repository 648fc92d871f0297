using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.RenameDetection;

internal static class FieldRenamed
{
    internal const string Kind = "field.renamed";

    internal static ChangeKindInfo Info { get; } = new()
    {
        Kind = Kind,
        Title = "Field renamed",
        Purpose = "A field kept its identity and got another name.",
        Effect = DataEffect.None,
        Contexts = new() { Rows = Verdict.Yes, Writers = Verdict.No, Readers = Verdict.No, Rollback = Verdict.Yes },
        Remediation = "Deploy code that knows {coordinate} together with the schema swap; code that uses {before} fails from then on.",
        Rollback = new()
        {
            Class = RollbackClass.Reversible,
            Reason = "catalog-rename",
            HowData = "Rename the column {coordinate} back to {before}; only the catalog changes.",
            HowCode = "Deploy the version that uses {before}.",
        },
        Mirror = Kind,
    };
}

using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.RenameDetection;

internal static class TypeRenamed
{
    internal const string Kind = "type.renamed";

    internal static ChangeKindInfo Info { get; } = new()
    {
        Kind = Kind,
        Title = "Type renamed",
        Purpose = "A type kept its identity and got another name.",
        Effect = DataEffect.None,
        Contexts = new() { Rows = Verdict.Yes, Writers = Verdict.No, Readers = Verdict.No, Rollback = Verdict.Yes },
        Remediation = "Deploy code that knows {coordinate} together with the schema swap, or keep a view under the name {before} while old code runs.",
        Rollback = new()
        {
            Class = RollbackClass.Reversible,
            Reason = "catalog-rename",
            HowData = "Rename {coordinate} back to {before}; only the catalog changes.",
            HowCode = "Deploy the version that uses {before}.",
        },
        Mirror = Kind,
    };
}

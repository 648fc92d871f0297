using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.TypeConversions;

internal static class EnumValueRemapped
{
    internal const string Kind = "enum.value.remapped";

    internal static ChangeKindInfo Info { get; } = new()
    {
        Kind = Kind,
        Title = "Enum value remapped",
        Purpose = "A removed enum value gives way to another one by decision.",
        Effect = DataEffect.Backfill,
        Contexts = new() { Rows = Verdict.No, Writers = Verdict.No, Readers = Verdict.Depends, Rollback = Verdict.No },
        Remediation = "Deploy code that no longer writes {before} before the backfill runs; rows that hold it take {after}.",
        Rollback = Undo.Never("values-merged", "which rows held {before} and which held {after} already"),
        MirrorWaiver = "Merged values cannot be told apart again.",
    };
}

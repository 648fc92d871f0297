using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.RenameDetection;

internal static class FieldMoved
{
    internal const string Kind = "field.moved";

    internal static ChangeKindInfo Info { get; } = new()
    {
        Kind = Kind,
        Title = "Field moved to another type",
        Purpose = "A field left its type and stands in another one with the same identity; its values would have to come through a join.",
        Effect = DataEffect.Backfill,
        Contexts = new() { Rows = Verdict.No, Writers = Verdict.No, Readers = Verdict.No, Rollback = Verdict.No },
        Remediation = "Decide with a fill which values {coordinate} gets; {before} is dropped last. To carry its values over, keep {before}, copy them yourself, and remove it in a later migration.",
        Rollback = new()
        {
            Class = RollbackClass.Irreversible,
            Reason = "column-dropped",
            Loss = "The values of {before}.",
            HowData = "Restore {before} from a backup and drop {coordinate}.",
            HowCode = "Deploy the version that uses {before}.",
        },
        Mirror = Kind,
    };
}

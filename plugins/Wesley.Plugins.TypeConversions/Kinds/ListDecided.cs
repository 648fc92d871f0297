using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.TypeConversions;

internal static class ListDecided
{
    internal const string Kind = "field.list.decided";

    internal static ChangeKindInfo Info { get; } = new()
    {
        Kind = Kind,
        Title = "List and single value converted by decision",
        Purpose = "A decision says what becomes of the values as the column turns into a list or back.",
        Effect = DataEffect.Backfill,
        Contexts = new() { Rows = Verdict.No, Writers = Verdict.Depends, Readers = Verdict.No, Rollback = Verdict.No },
        Remediation = "Look at a few converted values before the schema swap; the expression is your own.",
        Rollback = Undo.Never("decided-conversion", "what the decision does not keep of {coordinate}"),
        Mirror = Kind,
    };
}

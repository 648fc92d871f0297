using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.TypeConversions;

internal static class TypeDecided
{
    internal const string Kind = "field.type.decided";

    internal static ChangeKindInfo Info { get; } = new()
    {
        Kind = Kind,
        Title = "Column type converted by decision",
        Purpose = "A decision says what becomes of the values under the new type.",
        Effect = DataEffect.Backfill,
        Contexts = new() { Rows = Verdict.No, Writers = Verdict.Depends, Readers = Verdict.No, Rollback = Verdict.No },
        Remediation = "Look at a few converted values before the schema swap; the expression is your own.",
        Rollback = Undo.Never("decided-conversion", "what the decision does not keep of {coordinate}"),
        Mirror = Kind,
    };
}

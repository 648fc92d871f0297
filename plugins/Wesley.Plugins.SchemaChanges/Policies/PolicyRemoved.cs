using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Catalogue;

namespace Wesley.Plugins.SchemaChanges.Policies;

internal static class PolicyRemoved
{
    internal static ChangeKindInfo Info { get; } = new()
    {
        Kind = "policy.removed",
        Title = "Access policy removed",
        Purpose = "A rule that said who may use the rows is gone.",
        Effect = DataEffect.Check,
        Contexts = Contexts.Of(Verdict.Yes, Verdict.Yes, Verdict.Yes, Verdict.Depends),
        Remediation = "Make sure that the rows of {coordinate} may be used without {before}.",
        Rollback = Undo.Until(
            "rows-exposed",
            until: "somebody has read a row without the rule",
            loss: "that the rows were private cannot be restored",
            data: "Restore the policy."),
        Mirror = "policy.added",
    };
}

using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Catalogue;

namespace Wesley.Plugins.SchemaChanges.Policies;

internal static class PolicyChanged
{
    internal static ChangeKindInfo Info { get; } = new()
    {
        Kind = "policy.changed",
        Title = "Access policy changed",
        Purpose = "The rule that says who may use the rows differs.",
        Effect = DataEffect.Check,
        Contexts = Contexts.Of(Verdict.Yes, Verdict.Depends, Verdict.Depends, Verdict.Depends),
        Remediation = "Compare {before} and {after}, and look who gains or loses access.",
        Rollback = Undo.Until(
            "rows-exposed",
            until: "somebody has read a row by the new rule",
            loss: "that the rows were private cannot be restored",
            data: "Restore the old policy."),
        Mirror = "policy.changed",
    };
}

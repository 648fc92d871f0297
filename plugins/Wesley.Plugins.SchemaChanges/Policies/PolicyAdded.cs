using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Catalogue;

namespace Wesley.Plugins.SchemaChanges.Policies;

internal static class PolicyAdded
{
    internal static ChangeKindInfo Info { get; } = new()
    {
        Kind = "policy.added",
        Title = "Access policy added",
        Purpose = "A rule says who may use the rows.",
        Effect = DataEffect.Check,
        Contexts = Contexts.Of(Verdict.Yes, Verdict.Depends, Verdict.Depends, Verdict.Yes),
        Remediation = "Try the code of the old version under {after} before the switch.",
        Rollback = Undo.Freely("catalog-only", "Drop the policy."),
        Mirror = "policy.removed",
    };
}

using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Catalogue;

namespace Wesley.Plugins.SchemaChanges.Enums;

internal static class EnumReordered
{
    internal static ChangeKindInfo Info { get; } = new()
    {
        Kind = "enum.reordered",
        Title = "Enum values reordered",
        Purpose = "The values that both versions have stand in another order.",
        Effect = DataEffect.None,
        Contexts = Contexts.Of(Verdict.Yes, Verdict.Yes, Verdict.Depends, Verdict.Yes),
        Remediation = "Look at code that sorts by the declared order; values are stored as text.",
        Rollback = Undo.NothingStored,
        Mirror = "enum.reordered",
    };
}

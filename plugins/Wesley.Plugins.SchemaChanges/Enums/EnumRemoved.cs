using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Catalogue;

namespace Wesley.Plugins.SchemaChanges.Enums;

internal static class EnumRemoved
{
    internal static ChangeKindInfo Info { get; } = new()
    {
        Kind = "enum.removed",
        Title = "Enum removed",
        Purpose = "The old schema has an enum that the new one lacks.",
        Effect = DataEffect.None,
        Contexts = Contexts.Of(Verdict.Yes, Verdict.Yes, Verdict.Depends, Verdict.Yes),
        Remediation = "Nothing: columns that used it are changes of their own.",
        Rollback = Undo.NothingStored,
        Mirror = "enum.added",
    };
}

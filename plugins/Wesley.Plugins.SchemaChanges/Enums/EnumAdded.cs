using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Catalogue;

namespace Wesley.Plugins.SchemaChanges.Enums;

internal static class EnumAdded
{
    internal static ChangeKindInfo Info { get; } = new()
    {
        Kind = "enum.added",
        Title = "Enum added",
        Purpose = "The new schema has an enum that the old one lacks.",
        Effect = DataEffect.None,
        Contexts = Contexts.Harmless,
        Remediation = "Nothing: columns that use it are changes of their own.",
        Rollback = Undo.NothingStored,
        Mirror = "enum.removed",
    };
}

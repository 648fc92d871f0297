using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Catalogue;

namespace Wesley.Plugins.SchemaChanges.Others;

internal static class OtherAdded
{
    internal static ChangeKindInfo Info(OtherTypeKind kind) => new()
    {
        Kind = $"{OtherWords.Prefix(kind)}.added",
        Title = $"{OtherWords.Title(kind)} added",
        Purpose = "The new schema has a definition that stores no rows and that the old one lacks.",
        Effect = DataEffect.None,
        Contexts = Contexts.Harmless,
        Remediation = "Nothing: it is not stored, and no row is touched.",
        Rollback = Undo.NothingStored,
        Mirror = $"{OtherWords.Prefix(kind)}.removed",
    };
}

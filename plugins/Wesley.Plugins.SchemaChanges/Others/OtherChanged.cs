using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Catalogue;

namespace Wesley.Plugins.SchemaChanges.Others;

internal static class OtherChanged
{
    internal static ChangeKindInfo Info(OtherTypeKind kind) => new()
    {
        Kind = $"{OtherWords.Prefix(kind)}.changed",
        Title = $"{OtherWords.Title(kind)} changed",
        Purpose = "A member or the shape of a definition that stores no rows differs.",
        Effect = DataEffect.None,
        Contexts = Contexts.Of(Verdict.Yes, Verdict.Yes, Verdict.Depends, Verdict.Yes),
        Remediation = "Look for code that uses {coordinate}.",
        Rollback = Undo.NothingStored,
        Mirror = $"{OtherWords.Prefix(kind)}.changed",
    };
}

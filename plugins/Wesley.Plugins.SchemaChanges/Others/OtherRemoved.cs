using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Catalogue;

namespace Wesley.Plugins.SchemaChanges.Others;

internal static class OtherRemoved
{
    internal static ChangeKindInfo Info(OtherTypeKind kind) => new()
    {
        Kind = $"{OtherWords.Prefix(kind)}.removed",
        Title = $"{OtherWords.Title(kind)} removed",
        Purpose = "The old schema has a definition that stores no rows and that the new one lacks.",
        Effect = DataEffect.None,
        Contexts = Contexts.Of(Verdict.Yes, Verdict.Yes, Verdict.Depends, Verdict.Yes),
        Remediation = "Look for code that uses {coordinate}.",
        Rollback = Undo.NothingStored,
        Mirror = $"{OtherWords.Prefix(kind)}.added",
    };
}

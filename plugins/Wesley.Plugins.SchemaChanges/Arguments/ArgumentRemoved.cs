using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Catalogue;

namespace Wesley.Plugins.SchemaChanges.Arguments;

internal static class ArgumentRemoved
{
    internal static ChangeKindInfo Info { get; } = new()
    {
        Kind = "argument.removed",
        Title = "Argument removed",
        Purpose = "A field no longer takes an argument.",
        Effect = DataEffect.None,
        Contexts = Contexts.Of(Verdict.Yes, Verdict.Yes, Verdict.No, Verdict.Yes),
        Remediation = "Look for code that gives {subject} to {coordinate}.",
        Rollback = Undo.NothingStored,
        Mirror = "argument.added",
    };
}

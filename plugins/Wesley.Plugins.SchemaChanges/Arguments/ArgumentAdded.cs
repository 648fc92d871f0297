using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Catalogue;

namespace Wesley.Plugins.SchemaChanges.Arguments;

internal static class ArgumentAdded
{
    internal static ChangeKindInfo Info { get; } = new()
    {
        Kind = "argument.added",
        Title = "Argument added",
        Purpose = "A field takes one more argument.",
        Effect = DataEffect.None,
        Contexts = Contexts.Of(Verdict.Yes, Verdict.Yes, Verdict.Depends, Verdict.Yes),
        Remediation = "Let code that reads {coordinate} give {subject} if it is required; no row is touched.",
        Rollback = Undo.NothingStored,
        Mirror = "argument.removed",
    };
}

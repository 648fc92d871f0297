using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Catalogue;

namespace Wesley.Plugins.SchemaChanges.Arguments;

internal static class ArgumentChanged
{
    internal static ChangeKindInfo Info { get; } = new()
    {
        Kind = "argument.changed",
        Title = "Argument changed",
        Purpose = "An argument of a field has another type or default.",
        Effect = DataEffect.None,
        Contexts = Contexts.Of(Verdict.Yes, Verdict.Yes, Verdict.Depends, Verdict.Yes),
        Remediation = "Look for code that gives {subject} to {coordinate}.",
        Rollback = Undo.NothingStored,
        Mirror = "argument.changed",
    };
}

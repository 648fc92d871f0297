using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Catalogue;

namespace Wesley.Plugins.SchemaChanges.Arguments;

internal static class ArgumentAdded
{
    internal static ChangeKindInfo Info { get; } = new()
    {
        Kind = "argument.added",
        Title = "Argument added",
        Purpose = "A field takes an argument more.",
        Effect = DataEffect.None,
        Contexts = Contexts.Of(Verdict.Yes, Verdict.Yes, Verdict.Depends, Verdict.Yes),
        Remediation = "Nothing is stored; a required argument must be given by readers.",
        Rollback = Undo.NothingStored,
        Mirror = "argument.removed",
    };
}

using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.TypeConversions;

/// <summary>The ways back that kinds of this plugin share.</summary>
internal static class Undo
{
    private const string OldCode = "Deploy the version that knows {before}.";

    internal static Reversibility Until(string reason, string until, string loss) => new()
    {
        Class = RollbackClass.ReversibleUntil,
        Reason = reason,
        Until = until,
        Loss = loss,
        HowData = "Convert the values of {coordinate} back from {after} to {before} into a shadow column and swap it in.",
        HowCode = OldCode,
    };

    internal static Reversibility Never(string reason, string loss) => new()
    {
        Class = RollbackClass.Irreversible,
        Reason = reason,
        Loss = loss,
        HowData = "Restore the old column from a backup taken before the schema swap.",
        HowCode = OldCode,
    };
}

using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.SchemaChanges.Catalogue;

/// <summary>Rollback hints, by their class.</summary>
internal static class Undo
{
    private const string OldCode = "Deploy the code of the old version again.";

    /// <summary>Nothing is stored, so nothing has to go back.</summary>
    internal static Reversibility NothingStored { get; } = Freely("nothing-stored", "Nothing to do: no row and no table differs.");

    internal static Reversibility Freely(string reason, string data, string code = OldCode) =>
        new() { Class = RollbackClass.Reversible, Reason = reason, HowData = data, HowCode = code };

    internal static Reversibility Until(string reason, string until, string loss, string data, string code = OldCode) =>
        new() { Class = RollbackClass.ReversibleUntil, Reason = reason, Until = until, Loss = loss, HowData = data, HowCode = code };

    internal static Reversibility WhileKept(string reason, string until, string loss, string data, string code = OldCode) =>
        new() { Class = RollbackClass.ReversibleWithRetainedData, Reason = reason, Until = until, Loss = loss, HowData = data, HowCode = code };

    internal static Reversibility Never(string reason, string loss, string data, string code = OldCode) =>
        new() { Class = RollbackClass.Irreversible, Reason = reason, Loss = loss, HowData = data, HowCode = code };
}

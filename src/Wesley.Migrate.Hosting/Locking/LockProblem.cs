using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Hosting.Catalog;

namespace Wesley.Migrate.Hosting.Locking;

/// <summary>What can be different from what was locked.</summary>
public static class LockProblem
{
    private const string Next = "If that is meant, lock it with the same options: wesley-engine plugins lock. Else install again what was locked.";

    /// <summary>There is no lock to hold anything to.</summary>
    public static Diagnostic NoLock(string name) => Of("plugin-lock-missing", $"--locked holds the plugins to '{name}', which does not exist.", null) with { NextStep = "Write it: wesley-engine plugins lock." };

    internal static Diagnostic Unlocked(PluginFolder folder) =>
        Of("plugin-unlocked", $"The plugin '{folder.Manifest.Id}' {folder.Manifest.Version} in '{folder.Name}' is not in the lock.", folder.Manifest.Id);

    internal static Diagnostic NotInstalled(LockedPlugin plugin) =>
        Of("plugin-locked-missing", $"The plugin '{plugin.Id}' {plugin.Version} is in the lock and is not installed.", plugin.Id);

    internal static Diagnostic Different(PluginFolder folder, ImmutableArray<string> notes) =>
        Of("plugin-lock-mismatch", $"The plugin '{folder.Manifest.Id}' in '{folder.Name}' is not the one that was locked.", folder.Manifest.Id) with { Notes = notes };

    private static Diagnostic Of(string id, string message, string? plugin) => new()
    {
        Id = id,
        Severity = Severity.Error,
        Class = FailureClass.Configuration,
        Message = message,
        Plugin = plugin,
        NextStep = Next,
    };
}

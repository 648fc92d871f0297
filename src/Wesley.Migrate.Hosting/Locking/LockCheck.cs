using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Hosting.Catalog;

namespace Wesley.Migrate.Hosting.Locking;

/// <summary>Compares what is installed with what was locked. Runs no code of a plugin.</summary>
public static class LockCheck
{
    /// <summary>Every difference, a diagnostic a plugin.</summary>
    /// <param name="locked">The lock.</param>
    /// <param name="folders">What is installed.</param>
    /// <param name="severity">How much a difference weighs.</param>
    public static ImmutableArray<Diagnostic> Problems(PluginLock locked, ImmutableArray<PluginFolder> folders, Severity severity)
    {
        ArgumentNullException.ThrowIfNull(locked);
        var byId = locked.Plugins.ToLookup(p => p.Id, StringComparer.Ordinal);
        var installed = folders.Select(f => f.Manifest.Id).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. from folder in folders
               let problem = byId[folder.Manifest.Id].FirstOrDefault() is { } was ? Difference(folder, was, LockedPlugin.Of(folder)) : LockProblem.Unlocked(folder)
               where problem is not null
               select problem with { Severity = severity },
            .. locked.Plugins.Where(p => !installed.Contains(p.Id)).Select(p => LockProblem.NotInstalled(p) with { Severity = severity }),
        ];
    }

    private static Diagnostic? Difference(PluginFolder folder, LockedPlugin was, LockedPlugin now)
    {
        ImmutableArray<string> notes =
        [
            .. Other("version", was.Version, now.Version),
            .. Other("plugin interface", was.EngineApi, now.EngineApi),
            .. was.Files.Keys.Union(now.Files.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(f => File(f, was.Files.GetValueOrDefault(f), now.Files.GetValueOrDefault(f))).OfType<string>(),
        ];
        return notes.IsEmpty ? null : LockProblem.Different(folder, notes);
    }

    private static IEnumerable<string> Other(string what, string was, string now) =>
        string.Equals(was, now, StringComparison.Ordinal) ? [] : [$"the {what} is {now}; locked is {was}"];

    private static string? File(string path, string? was, string? now) =>
        was is null ? $"{path} is not in the lock"
        : now is null ? $"{path} is missing"
        : string.Equals(was, now, StringComparison.Ordinal) ? null
        : $"{path} was changed";
}

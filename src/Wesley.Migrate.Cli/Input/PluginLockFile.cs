using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Hosting.Catalog;
using Wesley.Migrate.Hosting.Locking;

namespace Wesley.Migrate.Cli.Input;

/// <summary><c>wesley-plugins.lock.json</c>, beside the configuration.</summary>
internal static class PluginLockFile
{
    /// <summary>The file as the user would name it.</summary>
    internal static string NameFor(string? config) => Path.Combine(Path.GetDirectoryName(config) ?? "", PluginLock.FileName).Replace('\\', '/');

    /// <summary>How what is installed differs from it: errors where the user demands that it does not, else warnings.</summary>
    internal static ImmutableArray<Diagnostic> Problems(string name, ImmutableArray<PluginFolder> folders, bool isDemanded, Surroundings surroundings)
    {
        if (!File.Exists(surroundings.PathOf(name)))
        {
            return isDemanded ? [LockProblem.NoLock(name)] : [];
        }

        var file = TextFile.Read(name, surroundings);
        if (file.Value is not { } text)
        {
            return file.Diagnostics;
        }

        var locked = PluginLockJson.Read(text);
        return locked.Value is { } value ? LockCheck.Problems(value, folders, isDemanded ? Severity.Error : Severity.Warning) : locked.Diagnostics;
    }

    /// <summary>Writes it as a whole; the reason why not, or <see langword="null"/>.</summary>
    internal static Diagnostic? Write(string name, PluginLock locked, Surroundings surroundings) =>
        TextFile.Write(name, PluginLockJson.Write(locked), surroundings) is { } reason
            ? InputProblem.Of("plugin-lock-unwritable", $"'{name}' cannot be written: {reason}.", "Check that the folder exists and that you may write to it.", FailureClass.Configuration)
            : null;
}

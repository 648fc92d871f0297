using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine;
using Wesley.Migrate.Hosting.Catalog;
using Wesley.Migrate.Hosting.Loading;

namespace Wesley.Migrate.Hosting.Locking;

/// <summary>Which plugins a run is made with, to the byte.</summary>
public sealed record PluginLock
{
    /// <summary>The file's name, beside the configuration.</summary>
    public const string FileName = "wesley-plugins.lock.json";

    /// <summary>The plugins in ordinal order of their ids.</summary>
    public required ImmutableArray<LockedPlugin> Plugins { get; init; }

    /// <summary>The plugins as they are installed; what could not be loaded cannot be locked. Runs none of their code.</summary>
    public static StageResult<PluginLock> Of(ImmutableArray<PluginFolder> folders)
    {
        ImmutableArray<Diagnostic> problems = [.. folders.Select(FolderLoader.Obstacle).OfType<Diagnostic>()];
        return new()
        {
            Value = new() { Plugins = problems.IsEmpty ? [.. folders.Select(LockedPlugin.Of).OrderBy(p => p.Id, StringComparer.Ordinal)] : [] },
            Diagnostics = problems,
        };
    }
}

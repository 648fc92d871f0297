using System.Collections.Immutable;
using Wesley.Migrate.Hosting.Catalog;
using Wesley.Migrate.Hosting.Loading;

namespace Wesley.Migrate.Hosting.Locking;

/// <summary>A plugin to the byte.</summary>
public sealed record LockedPlugin
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>Its version.</summary>
    public required string Version { get; init; }

    /// <summary>The plugin interface that it was compiled against.</summary>
    public required string EngineApi { get; init; }

    /// <summary>The hash over all files, as plans name it.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The hash of every file by its path in the folder.</summary>
    public required ImmutableSortedDictionary<string, string> Files { get; init; }

    /// <summary>The plugin as it lies in its folder.</summary>
    internal static LockedPlugin Of(PluginFolder folder)
    {
        var files = PluginFiles.Hashes(FolderEntry.All(folder.Path)).ToImmutableSortedDictionary(StringComparer.Ordinal);
        return new()
        {
            Id = folder.Manifest.Id,
            Version = folder.Manifest.Version,
            EngineApi = folder.Manifest.EngineApi,
            Sha256 = FolderHash.Of(files),
            Files = files,
        };
    }
}

using Wesley.Migrate.Hosting.Manifests;

namespace Wesley.Migrate.Hosting.Catalog;

/// <summary>A plugin that was found and not yet loaded.</summary>
public sealed record PluginFolder
{
    /// <summary>The folder's absolute path; never printed.</summary>
    public required string Path { get; init; }

    /// <summary>The folder as the user would name it, with forward slashes.</summary>
    public required string Name { get; init; }

    /// <summary>Whether it came with the program.</summary>
    public required bool Bundled { get; init; }

    /// <summary>Its manifest.</summary>
    public required PluginManifest Manifest { get; init; }

    internal string AssemblyPath => System.IO.Path.Combine(Path, Manifest.Assembly);
}

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Wesley.Migrate.Hosting.Manifests;

/// <summary><c>wesley-plugin.json</c>: what a plugin brings, said without running any of its code.</summary>
public sealed record PluginManifest
{
    /// <summary>The file's name in the plugin's folder.</summary>
    public const string FileName = "wesley-plugin.json";

    /// <summary>For editors; of no meaning here.</summary>
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    /// <summary>Who the plugin is.</summary>
    public required string Id { get; init; }

    /// <summary>Its version, SemVer.</summary>
    public required string Version { get; init; }

    /// <summary>The assembly's file name in the plugin's folder.</summary>
    public required string Assembly { get; init; }

    /// <summary>Major and minor of the plugin interface it was compiled against.</summary>
    public required string EngineApi { get; init; }

    /// <summary>One sentence.</summary>
    public required string Description { get; init; }

    /// <summary>The licence as an SPDX expression.</summary>
    public required string Licence { get; init; }

    /// <summary>What it brings.</summary>
    public required PluginProvides Provides { get; init; }

    /// <summary>The JSON Schema of its options; null when it takes none.</summary>
    public JsonElement? OptionsSchema { get; init; }
}

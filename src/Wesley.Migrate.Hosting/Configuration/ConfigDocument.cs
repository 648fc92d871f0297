using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Wesley.Migrate.Hosting.Configuration;

/// <summary><c>wesley.json</c> as it is written.</summary>
internal sealed record ConfigDocument
{
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    /// <summary>Folders whose direct children are plugins, relative to the file.</summary>
    public ImmutableArray<string> PluginFolders { get => field.IsDefault ? [] : field; init; }

    /// <summary>Options by plugin id.</summary>
    public Dictionary<string, JsonElement>? Plugins { get; init; }

    /// <summary>What becomes of the run when a plugin fails: "abort" or "continue", by plugin id.</summary>
    public Dictionary<string, string>? OnFailure { get; init; }

    /// <summary>Seconds that one call into a plugin may take.</summary>
    public double? CallBudgetSeconds { get; init; }

    /// <summary>Claims settled by the user.</summary>
    public Dictionary<string, string>? Pins { get; init; }

    public string? Dialect { get; init; }

    /// <summary>What findings weigh; read with the places of its entries by <see cref="Engine.Findings.PolicyReader"/>.</summary>
    public JsonElement? Policy { get; init; }

    /// <summary>The baseline, relative to the file.</summary>
    public string? Baseline { get; init; }
}

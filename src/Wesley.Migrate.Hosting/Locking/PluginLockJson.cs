using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using Wesley.Migrate.Engine;
using Wesley.Migrate.Engine.Check;
using Wesley.Migrate.Engine.Read;

namespace Wesley.Migrate.Hosting.Locking;

/// <summary>A lock as a document; its schema is <c>schemas/plugin-lock.schema.json</c>.</summary>
public static class PluginLockJson
{
    private static readonly JsonSerializerOptions _readable = new() { WriteIndented = true, NewLine = "\n" };

    /// <summary>The document, every list in ordinal order.</summary>
    public static string Write(PluginLock locked)
    {
        ArgumentNullException.ThrowIfNull(locked);
        return new JsonObject
        {
            ["formatVersion"] = "1.0",
            ["kind"] = "wesley-plugin-lock",
            ["plugins"] = new JsonArray([.. locked.Plugins.Select(Node)]),
        }.ToJsonString(_readable) + "\n";
    }

    /// <summary>The lock, or everything that is wrong with the file.</summary>
    public static StageResult<PluginLock?> Read(SourceText file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var problems = JsonDocumentCheck.Problems("plugin-lock", file);
        if (!problems.IsEmpty)
        {
            return new() { Value = null, Diagnostics = problems };
        }

        using var document = JsonDocument.Parse(file.Text);
        return new() { Value = new() { Plugins = [.. document.RootElement.GetProperty("plugins").EnumerateArray().Select(Plugin)] } };
    }

    private static JsonObject Node(LockedPlugin plugin) => new()
    {
        ["id"] = plugin.Id,
        ["version"] = plugin.Version,
        ["engineApi"] = plugin.EngineApi,
        ["sha256"] = plugin.Sha256,
        ["files"] = new JsonObject(plugin.Files.Select(f => KeyValuePair.Create(f.Key, (JsonNode?)f.Value))),
    };

    private static LockedPlugin Plugin(JsonElement node) => new()
    {
        Id = node.GetProperty("id").GetString()!,
        Version = node.GetProperty("version").GetString()!,
        EngineApi = node.GetProperty("engineApi").GetString()!,
        Sha256 = node.GetProperty("sha256").GetString()!,
        Files = node.GetProperty("files").EnumerateObject().ToImmutableSortedDictionary(f => f.Name, f => f.Value.GetString()!, StringComparer.Ordinal),
    };
}

using System.Text.Json;
using System.Text.Json.Nodes;
using Wesley.Migrate.Hosting.Manifests;

namespace Wesley.Migrate.Cli.Scaffolds;

/// <summary>The source folder of a plugin that somebody writes.</summary>
internal sealed record PluginSource
{
    /// <summary>The folder with the manifest as the user would name it.</summary>
    internal required string Folder { get; init; }

    internal required string Id { get; init; }

    /// <summary>The assembly's name, which is its namespace too unless somebody changed that.</summary>
    internal required string Namespace { get; init; }

    /// <summary>The plugin whose manifest is in the folder or in its folder <c>src</c>; null when there is none that can be read.</summary>
    internal static PluginSource? Find(string folder, Surroundings surroundings) =>
        new[] { folder, Path.Combine(folder, "src") }.Select(f => Of(Path.GetRelativePath(surroundings.WorkingDirectory, surroundings.PathOf(f)), surroundings)).FirstOrDefault(p => p is not null);

    private static PluginSource? Of(string folder, Surroundings surroundings)
    {
        var manifest = surroundings.PathOf(Path.Combine(folder, PluginManifest.FileName));
        try
        {
            return File.Exists(manifest) && JsonNode.Parse(File.ReadAllText(manifest)) is JsonObject o && Text(o, "id") is { } id && Text(o, "assembly") is { } assembly
                ? new() { Folder = folder.Replace('\\', '/'), Id = id, Namespace = Path.GetFileNameWithoutExtension(assembly) }
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string? Text(JsonObject manifest, string name) => manifest[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}

using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace Wesley.Migrate.Hosting.Catalog;

/// <summary>
/// The claims of the plugins that this build was made with, taken from their manifests by the build itself. They let a message
/// name what is missing when somebody has taken a plugin folder away; nothing else depends on them.
/// </summary>
public static class KnownPlugins
{
    private const string Prefix = "known-plugins/";

    /// <summary>Pattern of kinds to plugin id.</summary>
    public static ImmutableSortedDictionary<string, string> Claims() => Pairs("strategies", "claims");

    /// <summary>Kind to the id of the plugin whose detector finds it.</summary>
    public static ImmutableSortedDictionary<string, string> Produced() => Pairs("detectors", "produces");

    private static ImmutableSortedDictionary<string, string> Pairs(string parts, string patterns)
    {
        var pairs = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var manifest in Manifests())
        {
            foreach (var pattern in Texts(manifest["provides"]?[parts], patterns))
            {
                pairs.TryAdd(pattern, manifest["id"]!.GetValue<string>());
            }
        }

        return pairs.ToImmutable();
    }

    private static IEnumerable<string> Texts(JsonNode? parts, string patterns) =>
        from part in parts as JsonArray ?? []
        from pattern in part![patterns]!.AsArray()
        select pattern!.GetValue<string>();

    private static IEnumerable<JsonNode> Manifests()
    {
        var assembly = typeof(KnownPlugins).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            yield return JsonNode.Parse(stream)!;
        }
    }
}

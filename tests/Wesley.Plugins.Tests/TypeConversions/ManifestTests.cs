using System.Text.Json;
using Wesley.Migrate.Abstractions;
using Wesley.Plugins.RenameDetection;
using Wesley.Plugins.TypeConversions;

namespace Wesley.Plugins.Tests.TypeConversions;

public sealed class ManifestTests
{
    public static TheoryData<IMigrationPlugin> Plugins => [new TypeConversionsPlugin(), new RenameDetectionPlugin()];

    [Theory]
    [MemberData(nameof(Plugins))]
    public void Manifest_Provides_WhatTheCodeDefines(IMigrationPlugin plugin)
    {
        ArgumentNullException.ThrowIfNull(plugin);
        using var manifest = JsonDocument.Parse(File.ReadAllText(Repository.PathOf("plugins", plugin.GetType().Namespace!, "wesley-plugin.json")));
        var provides = manifest.RootElement.GetProperty("provides");
        var code = plugin.Define(PluginOptions.Empty);

        Assert.Equal(code.Kinds.Select(k => $"{k.Kind} {JsonNamingPolicy.KebabCaseLower.ConvertName(k.Effect.ToString())}"), Entries(provides, "kinds"));
        Assert.Equal(code.Detectors.Select(d => $"{d.Id} {string.Join(",", d.Consumes)} {string.Join(",", d.Produces)}"), Entries(provides, "detectors"));
        Assert.Equal(code.Strategies.Select(s => $"{s.Id} {string.Join(",", s.Claims)}"), Entries(provides, "strategies"));
    }

    private static IEnumerable<string> Entries(JsonElement provides, string part) =>
        provides.TryGetProperty(part, out var entries)
            ? entries.EnumerateArray().Select(e => string.Join(" ", e.EnumerateObject().Select(Text)))
            : [];

    private static string Text(JsonProperty member) => member.Value.ValueKind == JsonValueKind.Array
        ? string.Join(",", member.Value.EnumerateArray().Select(v => v.GetString()))
        : member.Value.GetString()!;
}

using System.Text.Json;
using Wesley.Migrate.Abstractions;
using Wesley.Plugins.ComputedDefaults;
using Wesley.Plugins.DefaultBackfill;
using Wesley.Plugins.StandardContracts;

namespace Wesley.Plugins.Tests;

public sealed class ManifestTests
{
    public static TheoryData<IMigrationPlugin> Plugins => [new DefaultBackfillPlugin(), new ComputedDefaultsPlugin(), new StandardContractsPlugin()];

    [Theory]
    [MemberData(nameof(Plugins))]
    public void Manifest_Provides_WhatTheCodeDefines(IMigrationPlugin plugin)
    {
        ArgumentNullException.ThrowIfNull(plugin);
        var name = plugin.GetType().Namespace!;
        using var manifest = JsonDocument.Parse(File.ReadAllText(Repository.PathOf("plugins", name, "wesley-plugin.json")));

        Assert.Equal(name + ".dll", manifest.RootElement.GetProperty("assembly").GetString());
        Assert.Equal(Defined(plugin.Define(PluginOptions.Empty)), Provided(manifest.RootElement.GetProperty("provides")));
    }

    private static List<string> Defined(PluginDefinition definition) =>
    [
        .. definition.Kinds.Select(k => $"kinds {k.Kind} {JsonNamingPolicy.KebabCaseLower.ConvertName(k.Effect.ToString())}"),
        .. definition.Detectors.Select(d => $"detectors {d.Id} {string.Join(",", d.Consumes)} {string.Join(",", d.Produces)}"),
        .. definition.Strategies.Select(s => $"strategies {s.Id} {string.Join(",", s.Claims)}"),
        .. definition.Rules.Select(r => $"rules {r.Id} {string.Join(",", r.Watches)}"),
    ];

    private static List<string> Provided(JsonElement provides) =>
    [
        .. from part in new[] { "kinds", "detectors", "strategies", "rules" }
           where provides.TryGetProperty(part, out _)
           from entry in provides.GetProperty(part).EnumerateArray()
           select $"{part} {string.Join(" ", entry.EnumerateObject().Select(Text))}",
    ];

    private static string Text(JsonProperty member) => member.Value.ValueKind == JsonValueKind.Array
        ? string.Join(",", member.Value.EnumerateArray().Select(v => v.GetString()))
        : member.Value.GetString()!;
}

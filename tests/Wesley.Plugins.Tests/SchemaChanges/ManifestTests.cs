using System.Text.Json;
using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges;

namespace Wesley.Plugins.Tests.SchemaChanges;

public sealed class ManifestTests
{
    private static readonly PluginDefinition Code = new SchemaChangesPlugin().Define(PluginOptions.Empty);

    private static readonly JsonElement Provides = Manifest().GetProperty("provides");

    [Fact]
    public void Manifest_Kinds_AreThoseOfTheCode() => Assert.Equal(
        Code.Kinds.Select(k => $"{k.Kind} {k.Effect.ToString().ToLowerInvariant()}"),
        Provides.GetProperty("kinds").EnumerateArray().Select(k => $"{k.GetProperty("kind")} {k.GetProperty("effect")}"));

    [Fact]
    public void Manifest_Detectors_AreThoseOfTheCode() => Assert.Equal(
        Code.Detectors.Select(d => $"{d.Id}: {string.Join(' ', d.Consumes)} -> {string.Join(' ', d.Produces)}"),
        Provides.GetProperty("detectors").EnumerateArray().Select(d => $"{d.GetProperty("id")}: {List(d, "consumes")} -> {List(d, "produces")}"));

    [Fact]
    public void Manifest_Id_IsThatOfTheCode() => Assert.Equal(SchemaChangesPlugin.Id, Manifest().GetProperty("id").GetString());

    [Fact]
    public void Manifest_Assembly_IsThatOfTheCode() =>
        Assert.Equal(typeof(SchemaChangesPlugin).Module.Name, Manifest().GetProperty("assembly").GetString());

    private static JsonElement Manifest() => JsonDocument.Parse(
        File.ReadAllText(Repository.PathOf("plugins/Wesley.Plugins.SchemaChanges/wesley-plugin.json"))).RootElement;

    private static string List(JsonElement detector, string name) =>
        string.Join(' ', detector.GetProperty(name).EnumerateArray().Select(e => e.GetString()));
}

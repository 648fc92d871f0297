using System.Text.Json.Nodes;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine;
using Wesley.Migrate.Hosting.Catalog;
using Wesley.Migrate.Hosting.Tests.Loading;
using System.Collections.Immutable;

namespace Wesley.Migrate.Hosting.Tests.Catalog;

/// <summary>A folder of plugins for one test.</summary>
internal sealed class PluginFolders : IDisposable
{
    private readonly TempFolder _temp = new();

    internal string Path => _temp.Path;

    /// <summary>A manifest that is valid and brings nothing; <paramref name="edit"/> changes it.</summary>
    internal PluginFolders Manifest(string folder, string id, Action<JsonObject>? edit = null)
    {
        var manifest = new JsonObject
        {
            ["engineApi"] = "1.0",
            ["id"] = id,
            ["version"] = "1.2.3",
            ["assembly"] = "Acme.dll",
            ["description"] = "A plugin of a test.",
            ["licence"] = "MIT",
            ["provides"] = new JsonObject(),
        };
        edit?.Invoke(manifest);
        _temp.Write($"{folder}/wesley-plugin.json", manifest.ToJsonString());
        return this;
    }

    internal PluginFolders Assembly(string folder, params PluginBody[] plugins)
    {
        Directory.CreateDirectory(_temp.PathOf(folder));
        EmittedPlugin.Write(_temp.PathOf(folder, "Acme.dll"), plugins);
        return this;
    }

    internal PluginFolders File(string path, string text)
    {
        _temp.Write(path, text);
        return this;
    }

    internal StageResult<ImmutableArray<PluginFolder>> Find(string? bundled = null) =>
        PluginCatalog.Find(new PluginSearch { Roots = [new() { Path = Path, Name = "my-plugins" }], Bundled = bundled });

    internal PluginFolder Only() => Assert.Single(Find().Value);

    internal static Diagnostic Error(StageResult<ImmutableArray<PluginFolder>> result) => Assert.Single(result.Diagnostics, d => d.Severity == Severity.Error);

    public void Dispose() => _temp.Dispose();
}

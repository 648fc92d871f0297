using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Hosting.Catalog;

namespace Wesley.Migrate.Hosting.Tests.Catalog;

public sealed class PluginCatalogTests
{
    [Fact]
    public void Find_DirectChildren_AreInOrdinalOrderOfIds()
    {
        using var folders = new PluginFolders().Manifest("one", "acme.b").Manifest("two", "acme.a");

        Assert.Equal(["acme.a", "acme.b"], folders.Find().Value.Select(f => f.Manifest.Id));
    }

    [Fact]
    public void Find_DeeperFolders_AreNotLookedInto()
    {
        using var folders = new PluginFolders().Manifest("one", "acme.a").Manifest("one/inner", "acme.b");

        Assert.Equal("acme.a", folders.Only().Manifest.Id);
    }

    [Fact]
    public void Find_MissingFolder_IsAnErrorThatNamesIt()
    {
        var result = PluginCatalog.Find(new PluginSearch { Roots = [new() { Path = "/nowhere/at/all", Name = "plugs" }] });

        var error = PluginFolders.Error(result);
        Assert.Equal("plugins-folder-missing", error.Id);
        Assert.Contains("'plugs'", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("/nowhere", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Find_ChildWithoutManifest_IsAWarning()
    {
        using var folders = new PluginFolders().Manifest("one", "acme.a").File("notes/readme.txt", "hello");

        var warning = Assert.Single(folders.Find().Diagnostics);
        Assert.Equal(("plugin-without-manifest", Severity.Warning), (warning.Id, warning.Severity));
        Assert.Contains("my-plugins/notes", warning.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Find_SameIdTwice_IsAnErrorThatNamesBothFolders()
    {
        using var folders = new PluginFolders().Manifest("one", "acme.a").Manifest("two", "acme.a");

        var error = PluginFolders.Error(folders.Find());
        Assert.Equal("plugin-id-twice", error.Id);
        Assert.Equal(["my-plugins/one, version 1.2.3", "my-plugins/two, version 1.2.3"], error.Notes);
    }

    [Fact]
    public void Find_IdOfABundledPlugin_SaysHowToReplaceIt()
    {
        using var bundled = new PluginFolders().Manifest("one", "acme.a");
        using var folders = new PluginFolders().Manifest("one", "acme.a");

        Assert.Contains("--no-bundled", PluginFolders.Error(folders.Find(bundled.Path)).NextStep, StringComparison.Ordinal);
    }

    [Fact]
    public void Find_UnknownManifestMember_IsAnErrorAtItsPlace()
    {
        using var folders = new PluginFolders().Manifest("one", "acme.a", m => m["colour"] = "blue");

        var error = PluginFolders.Error(folders.Find());
        Assert.Equal("plugin-manifest-invalid", error.Id);
        Assert.Equal("my-plugins/one/wesley-plugin.json", error.AfterLocation!.File);
        Assert.Contains("colour", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Find_ManifestOutsideItsFolder_IsRefused()
    {
        using var folders = new PluginFolders().Manifest("one", "acme.a", m => m["assembly"] = "../other/Acme.dll");

        Assert.Equal("plugin-manifest-invalid", PluginFolders.Error(folders.Find()).Id);
    }

    [Fact]
    public void Find_OpenOptionsSchema_IsRefused()
    {
        using var folders = new PluginFolders().Manifest("one", "acme.a", m => m["optionsSchema"] = new System.Text.Json.Nodes.JsonObject { ["type"] = "object", ["additionalProperties"] = true });

        Assert.Equal("plugin-manifest-invalid", PluginFolders.Error(folders.Find()).Id);
    }

    [Fact]
    public void Find_BrokenPluginBesideGoodOnes_LeavesTheGoodOnes()
    {
        using var folders = new PluginFolders().Manifest("good", "acme.a").File("bad/wesley-plugin.json", "{ no json");

        var result = folders.Find();
        Assert.False(result.Succeeded);
        Assert.Equal("acme.a", Assert.Single(result.Value).Manifest.Id);
    }
}

using System.Text.Json.Nodes;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine;
using Wesley.Migrate.Engine.Plugins;
using Wesley.Migrate.Hosting.Loading;
using Wesley.Migrate.Hosting.Tests.Catalog;

namespace Wesley.Migrate.Hosting.Tests.Loading;

public sealed class FolderLoaderTests
{
    [Fact]
    public void Load_WellBehavedPlugin_IsLoaded()
    {
        using var folders = new PluginFolders().Manifest("one", "acme.a").Assembly("one", new PluginBody());

        var plugin = Load(folders).Value!;
        Assert.Equal(("acme.a", "1.2.3"), (plugin.Identity.Id, plugin.Identity.Version));
        Assert.Matches("^sha256:[0-9a-f]{64}$", plugin.Identity.Sha256);
    }

    [Fact]
    public void Load_ConstructorThrows_IsADiagnosticWithItsMessage() =>
        Fails("plugin-constructor-failed", "no luck today", new PluginBody { Constructor = Conduct.Throws });

    [Fact]
    public void Load_DefineThrows_IsADiagnosticWithItsMessage() =>
        Fails("plugin-define-failed", "no luck today", new PluginBody { Define = Conduct.Throws });

    [Fact]
    public void Load_DefineReturnsNull_IsADiagnostic() =>
        Fails("plugin-define-failed", "null", new PluginBody { Define = Conduct.ReturnsNull });

    [Fact]
    public void Load_DefineNeverReturns_EndsAfterTheBudget() =>
        Fails("plugin-too-slow", "seconds", new PluginBody { Define = Conduct.NeverReturns });

    [Fact]
    public void Load_TwoPluginClasses_NamesBoth() =>
        Fails("plugin-entry-ambiguous", "Plugin1, Plugin2", new PluginBody(), new PluginBody());

    [Fact]
    public void Load_NoPluginClass_SaysSo() => Fails("plugin-entry-missing", "IMigrationPlugin");

    [Fact]
    public void Load_PrivateConstructor_SaysSo() =>
        Fails("plugin-entry-missing", "constructor", new PluginBody { Hidden = true });

    [Fact]
    public void Load_AssemblyNotThere_NamesIt()
    {
        using var folders = new PluginFolders().Manifest("one", "acme.a");

        Assert.Equal("plugin-assembly-missing", Assert.Single(Load(folders).Diagnostics).Id);
    }

    [Fact]
    public void Load_AssemblyIsText_SaysSo()
    {
        using var folders = new PluginFolders().Manifest("one", "acme.a").File("one/Acme.dll", "not an assembly");

        Assert.Equal("plugin-assembly-unreadable", Assert.Single(Load(folders).Diagnostics).Id);
    }

    [Fact]
    public void Load_ManifestClaimsWhatTheCodeDoesNot_IsDrift()
    {
        using var folders = new PluginFolders()
            .Manifest("one", "acme.a", m => m["provides"] = JsonNode.Parse("""{ "strategies": [{ "id": "geo", "claims": ["acme/srid.changed"] }] }"""))
            .Assembly("one", new PluginBody());

        var error = Assert.Single(Load(folders).Diagnostics);
        Assert.Equal("plugin-manifest-drift", error.Id);
        Assert.Equal(["only the manifest has the strategy geo (claims acme/srid.changed)"], error.Notes);
    }

    [Fact]
    public void Load_ManifestGivesAKindALevelThatTheCodeDoesNot_IsDrift()
    {
        using var folders = new PluginFolders()
            .Manifest("one", "acme.a", m => m["provides"] = JsonNode.Parse("""{ "kinds": [{ "kind": "acme/srid.changed", "effect": "none", "level": "error" }] }"""))
            .Assembly("one", new PluginBody());

        Assert.Equal(["only the manifest has the kind acme/srid.changed (effect none, level error)"], Assert.Single(Load(folders).Diagnostics).Notes);
    }

    [Fact]
    public void Load_ManifestClaimsAConversionThatTheCodeDoesNotHave_IsDrift()
    {
        using var folders = new PluginFolders()
            .Manifest("one", "acme.a", m => m["provides"] = JsonNode.Parse("""{ "conversions": [{ "from": "Money", "converted": ["Decimal"], "lossy": ["Float"] }] }"""))
            .Assembly("one", new PluginBody());

        Assert.Equal(
            ["only the manifest has the conversion Money -> Decimal (converted)", "only the manifest has the conversion Money -> Float (lossy)"],
            Assert.Single(Load(folders).Diagnostics).Notes);
    }

    [Fact]
    public void Load_FilesOfTheFolder_MakeTheHash_AndSymbolsDoNot()
    {
        using var folders = new PluginFolders().Manifest("one", "acme.a").Assembly("one", new PluginBody());
        var bare = FolderHash.Of(FolderEntry.All(folders.Only().Path));

        folders.File("one/Acme.pdb", "symbols");
        Assert.Equal(bare, FolderHash.Of(FolderEntry.All(folders.Only().Path)));

        folders.File("one/extra.txt", "more");
        Assert.NotEqual(bare, FolderHash.Of(FolderEntry.All(folders.Only().Path)));
    }

    private static void Fails(string id, string says, params PluginBody[] plugins)
    {
        using var folders = new PluginFolders().Manifest("one", "acme.a").Assembly("one", plugins);

        var error = Assert.Single(Load(folders).Diagnostics);
        Assert.Equal((id, FailureClass.Configuration, "acme.a"), (error.Id, error.Class, error.Plugin));
        Assert.Contains(says, error.Message, StringComparison.Ordinal);
        Assert.NotNull(error.NextStep);
        Assert.DoesNotContain(folders.Path, error.Message, StringComparison.Ordinal);
    }

    private static StageResult<LoadedPlugin?> Load(PluginFolders folders) =>
        new FolderLoader(TimeSpan.FromSeconds(2)).Load(folders.Only(), PluginOptions.Empty);
}

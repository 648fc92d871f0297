using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine;
using Wesley.Migrate.Engine.Plugins;
using Wesley.Migrate.Hosting.Configuration;
using Wesley.Migrate.Hosting.Loading;
using Wesley.Migrate.Hosting.Tests.Catalog;

namespace Wesley.Migrate.Hosting.Tests.Loading;

public sealed class PluginSetLoaderTests
{
    private const string OptionsSchema = """{ "type": "object", "additionalProperties": false, "properties": { "limit": { "type": "integer" } } }""";

    [Fact]
    public void Load_OptionsThatFit_Succeeds() => Assert.True(Load("""{ "plugins": { "acme.a": { "limit": 3 } } }""").Succeeded);

    [Fact]
    public void Load_UnknownOption_IsAnErrorAtItsPlaceInTheConfiguration()
    {
        var error = Assert.Single(Load(
            """
            {
              "plugins": {
                "acme.a": {
                  "limit": 3,
                  "limt": 4
                }
              }
            }
            """).Diagnostics);

        Assert.Equal(("plugin-options-invalid", "acme.a"), (error.Id, error.Plugin));
        Assert.Equal(("wesley.json", 5), (error.AfterLocation!.File, error.AfterLocation.Line));
    }

    [Fact]
    public void Load_OptionsForAPluginThatIsNotThere_IsAnError() =>
        Assert.Equal("plugin-options-stranger", Assert.Single(Load("""{ "plugins": { "acme.b": {} } }""").Diagnostics).Id);

    [Fact]
    public void Load_WordAboutAPluginThatIsNotThere_IsAnError()
    {
        var error = Assert.Single(Load("""{ "onFailure": { "acme.b": "continue" } }""").Diagnostics);

        Assert.Equal("plugin-options-stranger", error.Id);
        Assert.Contains("\"onFailure\" for the plugin 'acme.b'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_BrokenPluginThatTheUserCanDoWithout_IsAWarning()
    {
        using var folders = new PluginFolders().Manifest("one", "acme.a").Assembly("one", new PluginBody { Define = Conduct.Throws });
        var config = WesleyConfig.Empty with { OnFailure = WesleyConfig.Empty.OnFailure.Add("acme.a", "continue") };

        var result = new PluginSetLoader(config, NullLogger.Instance).All(folders.Find().Value);

        Assert.Equal(Severity.Warning, Assert.Single(result.Diagnostics).Severity);
        Assert.Empty(result.Value.All);
    }

    [Fact]
    public void Needed_PluginOfRulesOnly_IsLoadedWhenSomebodyAsks()
    {
        using var folders = new PluginFolders()
            .Manifest("one", "acme.a", m => m["provides"] = JsonNode.Parse("""{ "rules": [{ "id": "r", "watches": ["field.*"] }] }"""))
            .Assembly("one", new PluginBody { Define = Conduct.Throws });

        var result = new PluginSetLoader(WesleyConfig.Empty, NullLogger.Instance).Needed(folders.Find().Value);

        Assert.True(result.Succeeded);
        var deferred = Assert.Single(result.Value.Deferred);
        Assert.Equal("plugin-define-failed", Assert.Single(deferred.Load().Diagnostics).Id);
    }

    [Fact]
    public void Load_OnePluginBroken_ReportsItAndStillChecksTheOthers()
    {
        using var folders = new PluginFolders()
            .Manifest("one", "acme.a").Assembly("one", new PluginBody { Define = Conduct.Throws })
            .Manifest("two", "acme.b").Assembly("two", new PluginBody { Constructor = Conduct.Throws });

        var result = new PluginSetLoader(WesleyConfig.Empty, NullLogger.Instance).All(folders.Find().Value);

        Assert.Equal(["acme.a", "acme.b"], result.Diagnostics.Select(d => d.Plugin));
    }

    [Fact]
    public void Load_Verbose_NamesEachPluginBeforeItsCodeRuns()
    {
        using var folders = new PluginFolders().Manifest("one", "acme.a").Assembly("one", new PluginBody());
        using var log = new StringWriter { NewLine = "\n" };
        using var host = EngineHost.Create(log);

        new PluginSetLoader(WesleyConfig.Empty, ((ILoggerFactory)host.Services.GetService(typeof(ILoggerFactory))!).CreateLogger("x")).All(folders.Find().Value);

        Assert.Equal("debug: loading acme.a from my-plugins/one\n", log.ToString());
    }

    private static StageResult<PluginSet> Load(string config)
    {
        using var folders = new PluginFolders().Manifest("one", "acme.a", m => m["optionsSchema"] = JsonNode.Parse(OptionsSchema)).Assembly("one", new PluginBody());
        var read = ConfigReader.Read(new() { Name = "wesley.json", Text = config }, folders.Path);
        Assert.Empty(read.Diagnostics);
        return new PluginSetLoader(read.Value, NullLogger.Instance).All(folders.Find().Value);
    }
}

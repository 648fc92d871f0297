using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine;
using Wesley.Migrate.Hosting.Configuration;

namespace Wesley.Migrate.Hosting.Tests.Configuration;

public sealed class ConfigReaderTests
{
    [Fact]
    public void Read_EveryMember_IsTaken()
    {
        var config = Read(
            """
            {
              "pluginFolders": ["./plugs"],
              "plugins": { "acme.a": { "x": 1 } },
              "pins": { "field.added.required": "acme.a/geo" },
              "dialect": "plain"
            }
            """).Value;

        Assert.Equal(Path.GetFullPath("/etc/app/plugs"), Assert.Single(config.PluginRoots).Path);
        Assert.Equal("acme.a/geo", config.Pins["field.added.required"]);
        Assert.Equal("plain", config.Dialect);
        Assert.Equal("""{ "x": 1 }""", config.Options["acme.a"].Text.Trim());
    }

    [Fact]
    public void Read_UnknownMember_IsAnErrorAtItsLine()
    {
        var error = Assert.Single(Read(
            """
            {
              "dialect": "plain",
              "plugin": {}
            }
            """).Diagnostics);

        Assert.Equal(("config-invalid", FailureClass.Configuration), (error.Id, error.Class));
        Assert.Equal(3, error.AfterLocation!.Line);
        Assert.Contains("plugin", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_RepeatedMember_IsAnError() => Assert.False(Read("""{ "dialect": "plain", "dialect": "wesley" }""").Succeeded);

    [Fact]
    public void Read_Comment_IsAnError() => Assert.False(Read("{ /* no */ }").Succeeded);

    [Fact]
    public void Read_PinWithoutStrategy_IsAnError() => Assert.False(Read("""{ "pins": { "field.*": "acme.a" } }""").Succeeded);

    [Fact]
    public void Read_Policy_IsTakenWithTheLinesOfItsEntries()
    {
        var config = Read(
            """
            {
              "policy": [
                { "rule": "field.*", "level": "warning" },
                { "rule": "*", "at": "Legacy*", "level": "off" }
              ],
              "baseline": "ci/known.json"
            }
            """).Value;

        Assert.Equal(["'field.*' -> warning", "'*' at 'Legacy*' -> off"], config.Policy.Select(e => e.ToString()));
        Assert.Equal(["wesley.json:3:5", "wesley.json:4:5"], config.Policy.Select(e => e.Location.ToString()));
        Assert.Equal("ci/known.json", config.Baseline);
    }

    [Fact]
    public void Read_Baseline_IsRelativeToTheFile() =>
        Assert.Equal("conf/known.json", ConfigReader.Read(new() { Name = "conf/wesley.json", Text = """{ "baseline": "known.json" }""" }, "/etc/app/conf").Value.Baseline);

    [Theory]
    [InlineData("""{ "level": "error" }""")]
    [InlineData("""{ "rule": "field.*" }""")]
    [InlineData("""{ "rule": "field.*", "level": "fatal" }""")]
    [InlineData("""{ "rule": "Field", "level": "error" }""")]
    [InlineData("""{ "rule": "field.*", "where": "User", "level": "error" }""")]
    public void Read_PolicyEntryOfAnotherForm_IsAnErrorAtItsLine(string entry)
    {
        var error = Read($"{{\n  \"policy\": [\n    {entry}\n  ]\n}}").Diagnostics[0];

        Assert.Equal(("config-invalid", 3), (error.Id, error.AfterLocation!.Line));
    }

    private static StageResult<WesleyConfig> Read(string text) => ConfigReader.Read(new() { Name = "wesley.json", Text = text }, "/etc/app");
}

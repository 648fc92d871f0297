using Wesley.Migrate.Testing;

namespace Acme.Plugin.Tests;

public sealed class PluginTests
{
    // After a change that is meant: UPDATE_PAGES=1 dotnet test
    public PluginTests()
    {
        if (Environment.GetEnvironmentVariable("UPDATE_PAGES") == "1")
        {
            PluginSource.Update();
        }
    }

    [Fact]
    public void Plugin_MayShip() => Assert.Empty(PluginConformance.Check(PluginSource.Plugin, PluginSource.Read(PluginSource.ManifestFile)));

    [Fact]
    public void Examples_ShowWhatTheySay() => Assert.Empty(PluginSource.Rules.Problems);

    [Fact]
    public void Pages_AreThoseOfTheCode() =>
        Assert.All(PluginSource.Rules.Files, page => Assert.Equal(page.Value, PluginSource.Read(PluginSource.PathOf("rules", page.Key))));
}

using System.Text.Json.Nodes;
using Wesley.Migrate.Cli.Tests.HostilePlugins;

namespace Wesley.Migrate.Cli.Tests.Commands;

public sealed class PluginsDoctorTests
{
    [Fact]
    public void Doctor_BundledPlugins_AreWell_AndEveryPartWasAsked()
    {
        using var work = new Workspace();

        var found = JsonNode.Parse(work.Run("plugins", "doctor", "--format", "json").Exits(ExitCodes.Clean).Out)!["plugins"]!.AsArray();

        Assert.Equal(6, found.Count);
        Assert.All(found, plugin =>
        {
            Assert.Empty(plugin!["problems"]!.AsArray());
            Assert.Empty(plugin["notAsked"]!.AsArray());
        });
    }

    [Theory]
    [InlineData("IsNotDeterministic", "it answered differently when it was asked the same again")]
    [InlineData("LiesInItsManifest", "its manifest and its code differ")]
    [InlineData("ThrowsInConstructor", "no luck today")]
    [InlineData("NeedsANewerMinor", "was built for plugin interface 1.1")]
    [InlineData("LinksOutOfItsFolder", "is a link that leads out of the plugin's folder")]
    [InlineData("ReturnsForeignCoordinates", "it found a change at User.ghost")]
    [InlineData("ChangesCulture", "changed the culture")]
    public async Task Doctor_AnUnwellPlugin_IsNamedWithWhatIsWrong(string name, string says)
    {
        using var pack = new HostilePack(name);

        var run = await pack.Run("plugins", "doctor", pack.Id);

        Assert.Equal(ExitCodes.Usage, run.ExitCode);
        Assert.Contains(says, run.Output, StringComparison.Ordinal);
        Assert.Contains($"= plugin: {pack.Id}", run.Output, StringComparison.Ordinal);
        Assert.Contains("= help: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("1 plugin of 1 not to be relied on", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Doctor_PluginThatClaimsWhatAnotherClaims_IsSettledByAPin()
    {
        using var pack = new HostilePack("ClaimsWhatAnotherClaims");
        Assert.Contains("error[claim-contested]", (await pack.Run("plugins", "doctor", pack.Id)).Output, StringComparison.Ordinal);

        pack.Config["pins"] = new JsonObject { ["field.added.required"] = "wesley.default-backfill/default-value" };
        Assert.DoesNotContain("error[", (await pack.Run("plugins", "doctor", pack.Id)).Succeeded().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Doctor_PluginThatIsNotInstalled_SuggestsTheNearest()
    {
        using var work = new Workspace();

        work.Run("plugins", "doctor", "wesley.schema-change").Exits(ExitCodes.Usage).Complains("did you mean 'wesley.schema-changes'?");
    }
}

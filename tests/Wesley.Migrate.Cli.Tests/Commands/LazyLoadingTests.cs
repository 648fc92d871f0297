using System.Text.Json.Nodes;
using Wesley.Migrate.Cli.Tests.HostilePlugins;

namespace Wesley.Migrate.Cli.Tests.Commands;

/// <summary>A plugin costs a run nothing that does not need it: its code is not loaded. The log says who is.</summary>
public sealed class LazyLoadingTests
{
    private static readonly string[] Changed = ["diff", "--verbose", "--from", "before.graphql", "--to", "after.graphql"];
    private static readonly string[] Unchanged = ["diff", "--verbose", "--from", "before.graphql", "--to", "before.graphql"];

    [Fact]
    public async Task Rules_OfWhatDoesNotOccur_AreNotLoaded()
    {
        using var pack = new HostilePack("IsNotDeterministic");

        Assert.DoesNotContain(pack.Id, (await pack.Run(Unchanged)).Succeeded().Error, StringComparison.Ordinal);
        Assert.Contains($"debug: loading {pack.Id} from ", (await pack.Run(Changed)).Succeeded().Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Strategies_OfWhatDoesNotOccur_AreNotLoaded_AndMayBePinned()
    {
        using var pack = new HostilePack("ThrowsInStrategy");

        Assert.DoesNotContain(pack.Id, (await pack.Run(Unchanged)).Succeeded().Error, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.Usage, (await pack.Run(Changed)).ExitCode);
    }

    [Fact]
    public async Task Detectors_AreLoaded_UnlessTheyLookAtWhatOthersFindOnly()
    {
        using var pack = new HostilePack("ThrowsInDetector");
        Assert.Equal(ExitCodes.Usage, (await pack.Run(Unchanged)).ExitCode);

        var manifest = JsonNode.Parse(await File.ReadAllTextAsync(pack.PathOf("plugs", pack.Name, "wesley-plugin.json"), TestContext.Current.CancellationToken))!;
        manifest["provides"]!["detectors"]![0]!["onlyWhenFound"] = true;
        await File.WriteAllTextAsync(pack.PathOf("plugs", pack.Name, "wesley-plugin.json"), manifest.ToJsonString(), TestContext.Current.CancellationToken);

        Assert.DoesNotContain(pack.Id, (await pack.Run(Unchanged)).Succeeded().Error, StringComparison.Ordinal);
        var run = await pack.Run(Changed);
        Assert.Equal(ExitCodes.Usage, run.ExitCode);
        Assert.Contains("no luck today", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Kinds_OfAPluginThatIsNotLoaded_AreFoundWithIt()
    {
        using var pack = new HostilePack("ReturnsDuplicates");
        var manifest = JsonNode.Parse(await File.ReadAllTextAsync(pack.PathOf("plugs", pack.Name, "wesley-plugin.json"), TestContext.Current.CancellationToken))!;
        manifest["provides"]!["detectors"]![0]!["onlyWhenFound"] = true;
        await File.WriteAllTextAsync(pack.PathOf("plugs", pack.Name, "wesley-plugin.json"), manifest.ToJsonString(), TestContext.Current.CancellationToken);

        var run = await pack.Run(Changed);

        Assert.Contains("it adds hostile/odd(User.email), which hostile.returns-duplicates/detector has found as well", run.Output, StringComparison.Ordinal);
    }
}

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

        Assert.DoesNotContain(pack.Id, (await Run(pack, "before.graphql")).Succeeded().Error, StringComparison.Ordinal);
        Assert.Contains($"debug: loading {pack.Id} from ", (await Run(pack, "after.graphql")).Succeeded().Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rules_WhereNoContractIsMade_AreNotLoaded()
    {
        using var pack = new HostilePack("IsNotDeterministic");

        Assert.DoesNotContain(pack.Id, (await pack.Run(Changed)).Succeeded().Error, StringComparison.Ordinal);
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
        using var always = new HostilePack("ThrowsInDetector");
        Assert.Equal(ExitCodes.Usage, (await always.Run(Unchanged)).ExitCode);

        using var whenFound = new HostilePack("ReturnsDuplicates");
        Assert.DoesNotContain(whenFound.Id, (await whenFound.Run(Unchanged)).Succeeded().Error, StringComparison.Ordinal);
        var run = await whenFound.Run(Changed);
        Assert.Equal(ExitCodes.Usage, run.ExitCode);
        Assert.Contains("it adds hostile/odd(User.email), which hostile.returns-duplicates/detector has found as well", run.Output, StringComparison.Ordinal);
    }

    private static Task<CommandResult> Run(HostilePack pack, string after) =>
        pack.Run("run", "--verbose", "--from", "before.graphql", "--to", after, "--out", $"to-{after}");
}

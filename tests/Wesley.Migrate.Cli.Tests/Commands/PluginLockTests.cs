using System.Text.Json.Nodes;
using Wesley.Migrate.Cli.Tests.HostilePlugins;

namespace Wesley.Migrate.Cli.Tests.Commands;

/// <summary>What is installed is held to the byte, before any of it runs. The plugin here says so when it runs.</summary>
public sealed class PluginLockTests
{
    private const string Dll = "BringsItsOwnAbstractions.dll";

    private static readonly string[] Run = ["run", "--from", "before.graphql", "--to", "after.graphql", "--out", "migration"];

    [Fact]
    public async Task Lock_Untouched_LetsARunPass()
    {
        using var pack = await Locked();

        var run = await pack.Run([.. Run, "--locked"]);

        Assert.DoesNotContain("plugin-lock", run.Succeeded().Output, StringComparison.Ordinal);
        Assert.Contains($"plugin {pack.Id} 1.0.0: Define", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lock_FileChanged_IsRefusedBeforeItsCodeRuns()
    {
        using var pack = await Locked();
        await File.AppendAllTextAsync(pack.PathOf("plugs", pack.Name, Dll), " ", TestContext.Current.CancellationToken);

        await Refused(pack, "error[plugin-lock-mismatch]", $"{Dll} was changed");
    }

    [Fact]
    public async Task Lock_FileMissing_IsRefusedBeforeItsCodeRuns()
    {
        using var pack = await Locked();
        File.Delete(pack.PathOf("plugs", pack.Name, "Wesley.Migrate.Abstractions.dll"));

        await Refused(pack, "error[plugin-lock-mismatch]", "Wesley.Migrate.Abstractions.dll is missing");
    }

    [Fact]
    public async Task Lock_FileMore_IsRefusedBeforeItsCodeRuns()
    {
        using var pack = await Locked();
        Directory.CreateDirectory(pack.PathOf("plugs", pack.Name, "more"));
        await File.WriteAllTextAsync(pack.PathOf("plugs", pack.Name, "more", "Extra.dll"), "x", TestContext.Current.CancellationToken);

        await Refused(pack, "error[plugin-lock-mismatch]", "more/Extra.dll is not in the lock");
    }

    [Fact]
    public async Task Lock_PluginThatItDoesNotHold_IsRefusedBeforeItsCodeRuns()
    {
        using var pack = await Locked(l => l.RemoveAt(0));

        await Refused(pack, "error[plugin-unlocked]", pack.Id);
    }

    [Fact]
    public async Task Lock_PluginGone_IsAnError()
    {
        using var pack = await Locked();
        Directory.Delete(pack.PathOf("plugs", pack.Name), recursive: true);

        await Refused(pack, "error[plugin-locked-missing]", "hostile.brings-its-own-abstractions");
    }

    [Fact]
    public async Task Lock_NotDemanded_OnlyWarns()
    {
        using var pack = await Locked();
        await File.WriteAllTextAsync(pack.PathOf("plugs", pack.Name, "extra.txt"), "x", TestContext.Current.CancellationToken);

        var run = await pack.Run(Run);

        Assert.Contains("warning[plugin-lock-mismatch]", run.Succeeded().Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lock_NotThere_IsAnErrorWhereItIsDemanded()
    {
        using var pack = new HostilePack("BringsItsOwnAbstractions");

        await Refused(pack, "error[plugin-lock-missing]", "plugins lock");
    }

    [Fact]
    public async Task Lock_OfPluginsThatCannotBeLoaded_IsNotWritten()
    {
        using var pack = new HostilePack("LinksOutOfItsFolder");

        var run = await pack.Run("plugins", "lock");

        Assert.Equal(ExitCodes.Usage, run.ExitCode);
        Assert.Contains("plugin-link-outside", run.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(pack.PathOf("wesley-plugins.lock.json")));
    }

    [Fact]
    public async Task Lock_HashOfAPlugin_IsTheOneThatThePlanNames()
    {
        using var pack = await Locked();
        (await pack.Run([.. Run, "--locked"])).Succeeded();

        var planned = JsonNode.Parse(await File.ReadAllTextAsync(pack.PathOf("migration", "plan.json"), TestContext.Current.CancellationToken))!["generator"]!["plugins"]!.AsArray();
        var locked = Plugins(pack).Select(p => $"{p!["id"]} {p["version"]} {p["sha256"]}").ToHashSet();
        Assert.NotEmpty(planned);
        Assert.All(planned, p => Assert.Contains($"{p!["id"]} {p["version"]} {p["sha256"]}", locked));
    }

    private static async Task<HostilePack> Locked(Action<JsonArray>? change = null)
    {
        var pack = new HostilePack("BringsItsOwnAbstractions");
        (await pack.Run("plugins", "lock")).Succeeded();
        var plugins = Plugins(pack);
        change?.Invoke(plugins);
        await File.WriteAllTextAsync(pack.PathOf("wesley-plugins.lock.json"), plugins.Root.ToJsonString());
        return pack;
    }

    private static JsonArray Plugins(HostilePack pack) => JsonNode.Parse(File.ReadAllText(pack.PathOf("wesley-plugins.lock.json")))!["plugins"]!.AsArray();

    private static async Task Refused(HostilePack pack, params string[] says)
    {
        var run = await pack.Run([.. Run, "--locked"]);

        Assert.Equal(ExitCodes.Usage, run.ExitCode);
        Assert.All(says, text => Assert.Contains(text, run.Output, StringComparison.Ordinal));
        Assert.Contains("= help: ", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Define", run.Error, StringComparison.Ordinal);
    }
}

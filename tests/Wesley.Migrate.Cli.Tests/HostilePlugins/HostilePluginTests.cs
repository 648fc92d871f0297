using System.Text.Json.Nodes;

namespace Wesley.Migrate.Cli.Tests.HostilePlugins;

/// <summary>A bad pack can neither corrupt a plan nor hide that it failed.</summary>
public sealed class HostilePluginTests
{
    private const int Aborted = 134;

    private static readonly Lazy<Task<IReadOnlyDictionary<string, string>>> Untroubled = new(Alone);

    public static TheoryData<string> Packs => new(HostilePack.All);

    [Theory]
    [MemberData(nameof(Packs))]
    public async Task Pack_InARun_EndsAsTheTableSays(string name)
    {
        using var pack = new HostilePack(name);

        var run = await pack.Run("run", "--from", "before.graphql", "--to", "after.graphql", "--out", "migration");
        Assert.DoesNotContain("noise", run.Output, StringComparison.Ordinal);
        Assert.Equal(run.ExitCode == ExitCodes.Clean, Directory.Exists(pack.PathOf("migration")));
        var said = run.Output + run.Error;
        Assert.True(said.Contains(pack.Id, StringComparison.Ordinal) || said.Contains($"plugs/{name}", StringComparison.Ordinal), said);
        if (run.ExitCode is not (ExitCodes.Clean or Aborted))
        {
            Assert.Contains("help: ", said, StringComparison.Ordinal);
        }

        if (run.ExitCode == ExitCodes.Clean)
        {
            await IsUntroubled(pack, run.Output);
        }

        var continued = run.ExitCode is ExitCodes.Usage or ExitCodes.Findings ? await Continued(pack) : "";
        PackRow.Verify(new(name, run.ExitCode.ToString(System.Globalization.CultureInfo.InvariantCulture), continued, PackRow.FirstMessage(run)));
    }

    [Fact]
    public void Table_Rows_AreThePacks()
    {
        Assert.Equal(HostilePack.All, PackRow.All.Select(r => r.Pack));
        Assert.InRange(PackRow.All.Count, 20, int.MaxValue);
    }

    [Fact]
    public async Task Plan_MadeWithoutAPluginThatFailed_SaysSoWhereverItIsTakenUp()
    {
        using var pack = new HostilePack("ThrowsInRule");
        await Continued(pack);

        var shown = (await pack.Engine("plan", "show", "migration")).Succeeded();
        Assert.Contains("not applyable as it stands", shown.Output, StringComparison.Ordinal);
        Assert.Contains($"The plan was made without {pack.Id}, which failed", shown.Output, StringComparison.Ordinal);
        (await pack.Engine("plan", "verify", "migration")).Succeeded();

        var rehearsed = await pack.Engine("rehearse", "migration");
        Assert.Equal(ExitCodes.Usage, rehearsed.ExitCode);
        Assert.Contains("error[plan-not-applyable]", rehearsed.Output, StringComparison.Ordinal);
        Assert.Contains(pack.Id, rehearsed.Output, StringComparison.Ordinal);
        Assert.Contains(pack.Id, await File.ReadAllTextAsync(pack.PathOf("migration", "plan.md"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Contains(pack.Id, await File.ReadAllTextAsync(pack.PathOf("migration", "report.html"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pack_ThatPrints_ReachesStandardErrorOnly()
    {
        using var pack = new HostilePack("WritesToConsole");

        var run = (await pack.Run("diff", "--from", "before.graphql", "--to", "after.graphql", "--format", "json")).Succeeded();

        Assert.Equal("wesley-report", (string)JsonNode.Parse(run.Output)!["kind"]!);
        Assert.All(["noise on the console", "noise on the error stream", "noise on a stream of its own"], noise => Assert.Contains(noise, run.Error, StringComparison.Ordinal));
    }

    /// <summary>The same where the user said to go on without the pack.</summary>
    private static async Task<string> Continued(HostilePack pack)
    {
        pack.Config["onFailure"] = new JsonObject { [pack.Id] = "continue" };

        var run = await pack.Run("run", "--from", "before.graphql", "--to", "after.graphql", "--out", "migration");
        Assert.Equal(run.ExitCode == ExitCodes.Clean, Directory.Exists(pack.PathOf("migration")));
        if (run.ExitCode == ExitCodes.Clean)
        {
            var summary = JsonNode.Parse(File.ReadAllText(pack.PathOf("migration", "plan.json")))!["summary"]!;
            Assert.False(summary["applyable"]!.GetValue<bool>());
            Assert.Contains(pack.Id, summary["requiredInput"]![0]!.GetValue<string>(), StringComparison.Ordinal);
            Assert.Contains("not applyable as it stands", run.Output, StringComparison.Ordinal);
            Assert.Contains("warning[plugin-", run.Output, StringComparison.Ordinal);
            Assert.All(Directory.GetFiles(pack.PathOf("migration", "sql")), sql => Assert.StartsWith("DO $wesley$ BEGIN RAISE EXCEPTION", File.ReadAllText(sql), StringComparison.Ordinal));
            await IsUntroubled(pack, run.Output);
        }

        return run.ExitCode.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>
    /// What the other plugins made of the schemas is what they make of them alone. A pack may add to contracts and plan, and to the
    /// scripts where the user pinned a kind to it.
    /// </summary>
    private static async Task IsUntroubled(HostilePack pack, string output)
    {
        Assert.Contains("+ User.email  String!  field.added.required", output, StringComparison.Ordinal);
        var files = GoldenFiles.Read(pack.PathOf("migration"));
        string[] own = ["plan.", "report.html", "contract/", .. pack.Config.ContainsKey("pins") ? new[] { "backfill/", "sql/" } : []];
        foreach (var (path, text) in (await Untroubled.Value).Where(f => !own.Any(o => f.Key.StartsWith(o, StringComparison.Ordinal))))
        {
            Assert.EndsWith(text, files[path], StringComparison.Ordinal);
        }
    }

    private static async Task<IReadOnlyDictionary<string, string>> Alone()
    {
        using var pack = new HostilePack(HostilePack.All.First());
        Directory.Delete(pack.PathOf("plugs", pack.Name), recursive: true);
        pack.Config.Clear();
        (await pack.Run("run", "--from", "before.graphql", "--to", "after.graphql", "--out", "migration")).Succeeded();
        return GoldenFiles.Read(pack.PathOf("migration"));
    }
}

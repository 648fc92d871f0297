using System.Text.Json.Nodes;

namespace Wesley.Migrate.Cli.Tests.Commands;

public sealed class PluginTemplateTests
{
    [Fact]
    public async Task Template_MadeBuiltAndDroppedIn_TakesPartInARun()
    {
        using var work = new Workspace().Schemas();
        var home = new Dictionary<string, string?> { ["DOTNET_CLI_HOME"] = work.PathOf("home"), ["DOTNET_NOLOGO"] = "1", ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1" };
        await Dotnet("new", "install", Repository.PathOf("plugin-template"));
        await Dotnet("new", "wesley-plugin", "-n", "Acme.Geo", "-o", work.PathOf("Acme.Geo"));
        MakeNoisy(work.PathOf("Acme.Geo", "PluginEntry.cs"));
        await Dotnet("build", work.PathOf("Acme.Geo"), "-nodeReuse:false",
            $"-p:WesleyAbstractions={Path.Combine(AppContext.BaseDirectory, "Wesley.Migrate.Abstractions.dll")}",
            $"-p:WesleyAbstractionsBuild={Repository.PathOf("src/Wesley.Migrate.Abstractions/build/Wesley.Migrate.Abstractions")}");

        const string Plugins = "Acme.Geo/bin/Debug/net10.0/plugin";
        work.Run("plugins", "list", "--plugins", Plugins).Exits(ExitCodes.Clean).Says("acme.geo", "1 rule");
        work.Run("explain", "acme.geo/text.unbounded", "--plugins", Plugins).Exits(ExitCodes.Clean).Says("New text without a limit", "Near miss");
        work.Run("rules", "--plugins", Plugins, "--format", "json").Exits(ExitCodes.Clean).Says("Acme.Geo/rules/acme.geo/text.unbounded/rule.md", "\"examples\": 2");
        foreach (var example in Directory.GetDirectories(work.PathOf("Acme.Geo", "rules", "acme.geo", "text.unbounded")))
        {
            Example(work, example, Plugins);
        }

        work.Compare("--plugins", Plugins).Exits(ExitCodes.Clean);

        Assert.Contains("acme.geo-not-blank:User.email", File.ReadAllText(work.PathOf("migration", "contract", "post-check.json")), StringComparison.Ordinal);
        Assert.Contains("\"acme.geo\"", File.ReadAllText(work.PathOf("migration", "plan.json")), StringComparison.Ordinal);

        var run = await Command.RunAsync("dotnet",
            ["exec", Path.Combine(AppContext.BaseDirectory, "wesley-engine.dll"), "diff", "--from", "before.graphql", "--to", "after.graphql", "--plugins", Plugins, "--format", "json"], work.Path);
        Assert.Equal("wesley-report", JsonNode.Parse(run.Succeeded().Output)!["kind"]!.GetValue<string>());
        Assert.Contains("noise", run.Error, StringComparison.Ordinal);

        async Task Dotnet(params string[] arguments) => (await Command.RunAsync("dotnet", arguments, work.Path, home, timeout: TimeSpan.FromMinutes(5))).Succeeded();
    }

    // The changes that an example expects are those of a run.
    private static void Example(Workspace work, string folder, string plugins)
    {
        var expected = File.ReadLines(Path.Combine(folder, "expected.txt")).Where(l => l.StartsWith("  ", StringComparison.Ordinal)).Select(l => l.Trim());
        var report = JsonNode.Parse(work.Run("diff", "--from", Path.Combine(folder, "before.graphql"), "--to", Path.Combine(folder, "after.graphql"), "--plugins", plugins, "--format", "json").Exits(ExitCodes.Clean).Out)!;

        Assert.Equal(expected, report["changes"]!.AsArray().Select(c => $"{c!["kind"]}({c["coordinate"]})").Order(StringComparer.Ordinal));
    }

    // What a plugin prints must not get into the report.
    private static void MakeNoisy(string file)
    {
        var text = File.ReadAllText(file);
        var noisy = text.Replace("PluginOptions options) => new()", "PluginOptions options) => Console.Out.WriteLineAsync(\"noise\").IsFaulted ? new() : new()", StringComparison.Ordinal);
        Assert.NotEqual(text, noisy);
        File.WriteAllText(file, noisy);
    }
}

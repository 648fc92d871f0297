using System.Text.Json.Nodes;

namespace Wesley.Architecture.Tests;

/// <summary>Every first-party plugin stands beside the command line, complete.</summary>
public sealed class PluginStagingTests
{
    private static readonly string Staged = Path.Combine(AppContext.BaseDirectory, "plugins");

    public static TheoryData<string> Plugins => new(ProjectFile.Below("plugins")
        .Where(project => File.Exists(Source(project.Name, "wesley-plugin.json"))).Select(project => project.Name));

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(Plugins))]
    public void Plugin_Manifest_IsTheSourceAndTheInterfaceVersion(string plugin)
    {
        var source = JsonNode.Parse(File.ReadAllText(Source(plugin, "wesley-plugin.json")))!.AsObject();
        var staged = JsonNode.Parse(File.ReadAllText(Path.Combine(Staged, plugin, "wesley-plugin.json")))!.AsObject();

        Assert.Matches(@"^1\.\d+$", (string?)staged["engineApi"]);
        staged.Remove("engineApi");
        Assert.True(JsonNode.DeepEquals(source, staged));
    }

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(Plugins))]
    public void Plugin_Folder_HoldsItsAssemblyAndRulesButNotTheAbstractions(string plugin)
    {
        var files = GoldenFiles.Names(Path.Combine(Staged, plugin)).ToList();
        var rules = GoldenFiles.Names(Source(plugin, "rules")).Select(name => "rules/" + name);

        Assert.Empty(rules.Concat([plugin + ".dll", plugin + ".deps.json"]).Except(files));
        Assert.DoesNotContain("Wesley.Migrate.Abstractions.dll", files);
    }

    private static string Source(string plugin, string name) => Repository.PathOf("plugins", plugin, name);
}

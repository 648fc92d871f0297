namespace Wesley.Packages.Tests;

/// <summary>Packs and engines of neighbouring minors of the plugin interface.</summary>
public sealed class UpgradeTests(NextMinor next) : IClassFixture<NextMinor>
{
    private const string Folder = "upgrade";

    [Fact]
    public async Task Pack_CompiledAgainst10_RunsOnAHostWith11()
    {
        (await next.NextEngineAsync(Run(next.Older, "older"))).Succeeded();
        var listed = (await next.NextEngineAsync("plugins", "list", "--plugins", next.Older)).Succeeded();

        Assert.Contains("acme.house-not-negative:Item.stock", next.Read($"{Folder}/older/contract/post-check.json"), StringComparison.Ordinal);
        Assert.Matches(@"acme\.house +0\.4\.0 +1\.0 ", listed.Output);
    }

    [Fact]
    public async Task Pack_CompiledAgainst11_RunsOnAHostWith11()
    {
        (await next.NextEngineAsync(Run(next.Newer, "newer"))).Succeeded();

        Assert.Contains("acme.house-not-negative:Item.stock", next.Read($"{Folder}/newer/contract/post-check.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pack_CompiledAgainst11_IsRefusedByAHostWith10_WhichHasToBeUpgraded()
    {
        var run = await next.EngineAsync(Run(next.Newer, "refused"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("plugin-api-newer", run.Output, StringComparison.Ordinal);
        Assert.Contains("'acme.house' 0.4.0 was built for plugin interface 1.1; this engine has 1.0", run.Output, StringComparison.Ordinal);
        Assert.Contains("Upgrade the engine to one with plugin interface 1.1", run.Output, StringComparison.Ordinal);
        Assert.False(next.Exists($"{Folder}/refused"));
    }

    private string[] Run(string plugins, string output)
    {
        next.Write($"{Folder}/before.graphql", "type Item @wes_table { id: ID! @wes_pk }\n");
        next.Write($"{Folder}/after.graphql", "type Item @wes_table { id: ID! @wes_pk, stock: Int! @wes_default(value: 0) }\n");
        return ["run", "--from", $"{Folder}/before.graphql", "--to", $"{Folder}/after.graphql", "--out", $"{Folder}/{output}", "--plugins", plugins];
    }
}

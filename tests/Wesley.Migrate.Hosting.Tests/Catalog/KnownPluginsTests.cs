using System.Text.Json.Nodes;
using Wesley.Migrate.Hosting.Catalog;

namespace Wesley.Migrate.Hosting.Tests.Catalog;

public sealed class KnownPluginsTests
{
    [Fact]
    public void Claims_AreThoseOfTheManifestsInTheRepository()
    {
        var claims =
            from folder in Directory.GetDirectories(Repository.PathOf("plugins"))
            let file = Path.Combine(folder, "wesley-plugin.json")
            where File.Exists(file)
            let manifest = JsonNode.Parse(File.ReadAllText(file))!
            from strategy in manifest["provides"]!["strategies"]?.AsArray() ?? []
            from claim in strategy!["claims"]!.AsArray()
            select (Pattern: claim!.GetValue<string>(), Plugin: manifest["id"]!.GetValue<string>());

        Assert.Equal(
            claims.Select(c => c.Pattern).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
            KnownPlugins.Claims().Keys.Order(StringComparer.Ordinal));
    }
}

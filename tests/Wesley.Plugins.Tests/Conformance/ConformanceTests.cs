using System.Text.Json;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Testing;
using Wesley.Plugins.ComputedDefaults;
using Wesley.Plugins.DefaultBackfill;

namespace Wesley.Plugins.Tests.Conformance;

public sealed class ConformanceTests
{
    public static TheoryData<IMigrationPlugin> Plugins => new(FirstParty.Plugins);

    [Theory]
    [MemberData(nameof(Plugins))]
    public void FirstPartyPlugin_Always_Conforms(IMigrationPlugin plugin)
    {
        ArgumentNullException.ThrowIfNull(plugin);
        Assert.Empty(PluginConformance.Check(plugin, ManifestOf(plugin)));
    }

    [Theory]
    [MemberData(nameof(Plugins))]
    public void Manifest_Assembly_IsThatOfTheCode(IMigrationPlugin plugin)
    {
        ArgumentNullException.ThrowIfNull(plugin);
        using var manifest = JsonDocument.Parse(ManifestOf(plugin));

        Assert.Equal(plugin.GetType().Module.Name, manifest.RootElement.GetProperty("assembly").GetString());
    }

    [Fact]
    public void Check_ManifestOfAnotherPlugin_NamesBothSides()
    {
        var problems = PluginConformance.Check(new DefaultBackfillPlugin(), ManifestOf(new ComputedDefaultsPlugin()));

        Assert.Contains(problems, p => p.StartsWith("The code brings 'strategy default-value", StringComparison.Ordinal));
        Assert.Contains(problems, p => p.StartsWith("The manifest says 'detector computed-values", StringComparison.Ordinal));
    }

    [Fact]
    public void Check_CarelessPlugin_SaysEverythingThatIsWrong() => Assert.Equal(
        [
            "The purpose of acme.geo/srid.changed is not one sentence that ends in a full stop: 'The SRID changed'.",
            "acme.geo/srid.changed needs a mirror, or a waiver that says why there is none.",
            "acme.geo/srid.changed is reversible, so its verdict of the way back is yes and not no.",
            "acme.geo/srid.changed uses {place}, which nothing fills in.",
            "The strategy id 'Fill It' is not in kebab case.",
            "The strategy 'Fill It' claims nothing.",
            "The conversion Srid -> Date is defined 2 times.",
            "The conversion Srid -> Int does not say why in a sentence that ends in a full stop: 'It is a number'.",
            "The conversion Srid -> Int keeps every value and lacks an expression over {source} or the way back.",
            "The conversion Srid -> Int keeps every value and shows none, or one that is lost.",
            "The conversion Srid -> Float loses values and shows none that is lost.",
            "The conversion Srid -> Date has no meaning and yet an expression.",
            "The code brings 'kind acme.geo/srid.changed effect backfill', and the manifest does not say so.",
            "The code brings 'strategy Fill It claims nothing', and the manifest does not say so.",
            "The code brings 'conversion Srid -> Int converted', and the manifest does not say so.",
            "The code brings 'conversion Srid -> Float lossy', and the manifest does not say so.",
            "The code brings 'conversion Srid -> Date incompatible', and the manifest does not say so.",
            "The options schema does not set additionalProperties to false, so a misspelt option would be ignored.",
        ],
        PluginConformance.Check(new CarelessPlugin(), """{ "optionsSchema": { "type": "object" } }"""));

    private static string ManifestOf(IMigrationPlugin plugin) =>
        File.ReadAllText(Repository.PathOf("plugins", plugin.GetType().Namespace!, "wesley-plugin.json"));
}

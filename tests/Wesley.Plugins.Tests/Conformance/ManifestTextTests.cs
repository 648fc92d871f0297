using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Testing;

namespace Wesley.Plugins.Tests.Conformance;

public sealed class ManifestTextTests
{
    public static TheoryData<string> Plugins => FirstParty.Names;

    [Theory]
    [MemberData(nameof(Plugins))]
    public void Manifest_OfAFirstPartyPlugin_IsWrittenFromItsCode(string plugin) => Golden.Verify(
        ManifestText.Of(FirstParty.Text(plugin, "wesley-plugin.json")!, FirstParty.Named(plugin).Define(PluginOptions.Empty)),
        FirstParty.PathIn(plugin, "wesley-plugin.json"));

    [Fact]
    public void Of_ManifestOfAnything_KeepsAllButWhatTheCodeBrings() => Assert.Equal(
        """
        {
          "id": "acme.fill",
          "provides": {
            "strategies": [
              { "id": "Fill It", "claims": [] }
            ],
            "elsewhere": { "a": 1 }
          },
          "optionsSchema": { "type": "object", "additionalProperties": false }
        }

        """,
        ManifestText.Of(
            """{"id":"acme.fill","provides":{"rules":[{"id":"old","watches":["*"]}],"elsewhere":{"a":1}},"optionsSchema":{"type":"object","additionalProperties":false}}""",
            new CarelessPlugin().Define(PluginOptions.Empty) with { Kinds = [], Conversions = [] }));

    [Fact]
    public void Check_KindDescribedOtherwise_SaysWhichOne()
    {
        var definition = FirstParty.Named("Wesley.Plugins.RenameDetection").Define(PluginOptions.Empty);
        var manifest = ManifestText.Of("{}", definition).Replace("\"title\": \"Field renamed\"", "\"title\": \"Column renamed\"", StringComparison.Ordinal);

        Assert.Equal(
            ["The manifest describes field.renamed otherwise than the code does: let ManifestText.Of write it."],
            PluginConformance.Check(FirstParty.Named("Wesley.Plugins.RenameDetection"), manifest));
    }
}

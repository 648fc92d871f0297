using System.Text.Json;
using Wesley.Migrate.Hosting.Manifests;

namespace Wesley.Migrate.Hosting.Tests.Manifests;

/// <summary>No member of a manifest is lost on the way from its document.</summary>
public sealed class ManifestDocumentTests
{
    private static readonly JsonSerializerOptions Documents = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    [Fact]
    public void Read_AManifestWithEveryMember_HasThemAll()
    {
        var text = JsonSerializer.Serialize(Filled.Of<PluginManifest>(), Documents);

        Assert.Equal(text, JsonSerializer.Serialize(ManifestDocument.Read(text), Documents));
    }
}

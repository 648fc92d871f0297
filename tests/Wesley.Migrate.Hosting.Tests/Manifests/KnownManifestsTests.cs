using Wesley.Migrate.Engine.Check;
using Wesley.Migrate.Engine.Read;
using Wesley.Migrate.Hosting.Manifests;

namespace Wesley.Migrate.Hosting.Tests.Manifests;

/// <summary>What is taken as checked has been checked: here.</summary>
public sealed class KnownManifestsTests
{
    public static TheoryData<string> Texts => [.. KnownManifests.Texts()];

    [Fact]
    public void Texts_AreThoseOfEveryPluginOfTheHouse() =>
        Assert.Equal(Directory.GetDirectories(Repository.PathOf("plugins"), "Wesley.*").Length, KnownManifests.Texts().Count());

    [Theory]
    [MemberData(nameof(Texts))]
    public void Manifest_AsTheBuildStampsIt_IsKnownAndFitsTheSchema(string text)
    {
        var stamped = Source(Stamped(text));

        Assert.True(KnownManifests.Holds(stamped));
        Assert.Empty(JsonDocumentCheck.Problems("plugin-manifest", stamped));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Manifest_ChangedByALetter_IsNotKnown(string text)
    {
        Assert.False(KnownManifests.Holds(Source(Stamped(text).Replace("\"licence\"", "\"license\"", StringComparison.Ordinal))));
        Assert.False(KnownManifests.Holds(Source(Stamped(text) + "x")));
        Assert.False(KnownManifests.Holds(Source(Stamped(text).Replace("\"1.0\"", "\"one\"", StringComparison.Ordinal))));
        Assert.False(KnownManifests.Holds(Source(text)));
    }

    private static string Stamped(string text) => $"{{\n  \"engineApi\": \"1.0\",{text[1..]}\n";

    private static SourceText Source(string text) => new() { Name = "wesley-plugin.json", Text = text };
}

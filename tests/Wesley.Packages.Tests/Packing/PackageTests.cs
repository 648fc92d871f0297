using System.Xml.Linq;

namespace Wesley.Packages.Tests;

/// <summary>What `dotnet pack` hands out.</summary>
public sealed class PackageTests
{
    private static readonly string[] _libraries =
    [
        "Wesley.Migrate.Abstractions", "Wesley.Migrate.Engine", "Wesley.Migrate.Testing",
        .. Directory.GetDirectories(Repository.PathOf("plugins"), "Wesley.*").Select(f => Path.GetFileName(f)),
    ];

    [Fact]
    public void Pack_Makes_TheLibrariesTheToolAndTheTemplate() => Assert.Equal(
        [.. _libraries.Concat(["Wesley.Migrate.Templates", "wesley-engine", "wesley-engine.any", "wesley-engine.linux-x64"]).Order(StringComparer.Ordinal)],
        Package.All.Select(p => p.Id).Order(StringComparer.Ordinal));

    [Fact]
    public void Package_Each_SaysWhatItIsUnderWhichLicence() => Assert.All(Package.All, package =>
    {
        Assert.Equal("Apache-2.0", package.Nuspec("license"));
        Assert.EndsWith(".", package.Nuspec("description"), StringComparison.Ordinal);
        Assert.Contains(package.Nuspec("readme")!, package.Files());
        Assert.Contains(package.Nuspec("icon")!, package.Files());
        Assert.Null(package.Nuspec("repository"));
    });

    [Fact]
    public void Library_Each_BringsDocumentationAndSymbols() => Assert.All(_libraries, id =>
    {
        var package = Package.Of(id);
        Assert.Contains($"lib/net10.0/{id}.dll", package.Files());
        Assert.NotEmpty(XDocument.Parse(package.Text($"lib/net10.0/{id}.xml")).Descendants("member"));
        Assert.Contains($"lib/net10.0/{id}.pdb", new Package(Path.ChangeExtension(package.File, ".snupkg")).Files());
    });

    [Fact]
    public void Abstractions_DependOnNothing_AndBringTheBuildOfAPlugin()
    {
        var package = Package.Of("Wesley.Migrate.Abstractions");

        Assert.DoesNotContain("<dependency ", package.Text("Wesley.Migrate.Abstractions.nuspec"), StringComparison.Ordinal);
        Assert.Equal(
            ["build/Wesley.Migrate.Abstractions.props", "build/Wesley.Migrate.Abstractions.targets"],
            package.Files().Where(f => f.StartsWith("build/", StringComparison.Ordinal)));
    }

    [Fact]
    public void Tool_ForLinux_IsCompiledAheadOfTime_AndThePortableOneIsNot()
    {
        string[] own = ["wesley-engine.dll", "Wesley.Migrate.Engine.dll", "Wesley.Migrate.Hosting.dll", "Wesley.Migrate.Abstractions.dll", "NJsonSchema.dll", "GraphQLParser.dll"];

        Assert.All(own, file => Assert.True(Tool("linux-x64").IsNative(file), file));
        Assert.All(own, file => Assert.False(Tool("any").IsNative(file), file));
    }

    [Fact]
    public void Tool_BothKinds_BringThePluginsAsTheirPackagesDo() => Assert.All(Directory.GetDirectories(Repository.PathOf("plugins"), "Wesley.*"), folder =>
    {
        var id = Path.GetFileName(folder);
        var packaged = Package.Of(id).Below($"tools/plugins/{id}/");

        Assert.Equal(packaged, Tool("any").Plugin(id));
        Assert.Equal(packaged.Keys, Tool("linux-x64").Plugin(id).Keys);
    });

    private static ToolPackage Tool(string platform) => new(Package.Of($"wesley-engine.{platform}"), platform);
}

namespace Wesley.Architecture.Tests;

/// <summary>Cli -> Hosting -> Engine -> Abstractions &lt;- plugins, and Testing -> Engine. Native links all of it, and nothing refers to it.</summary>
public sealed class ArrowTests
{
    private static readonly Dictionary<string, (string[] Projects, string[] Packages)> House = new()
    {
        ["Wesley.Migrate.Abstractions"] = ([], []),
        ["Wesley.Migrate.Engine"] = (["Wesley.Migrate.Abstractions"], ["GraphQL-Parser", "NJsonSchema", "Scriban.Signed"]),
        ["Wesley.Migrate.Hosting"] = (["Wesley.Migrate.Engine"], ["McMaster.NETCore.Plugins", "Microsoft.Extensions.Hosting"]),
        ["Wesley.Migrate.Cli"] = (["Wesley.Migrate.Hosting"], ["System.CommandLine"]),
        ["Wesley.Migrate.Native"] = (["Wesley.Migrate.Cli", "@(LinkedPlugin)"], []),
        ["Wesley.Migrate.Testing"] = (["Wesley.Migrate.Engine"], []),
    };

    private static readonly Dictionary<string, string[]> MayUse = new()
    {
        ["Wesley.Migrate.Abstractions"] = [],
        ["Wesley.Migrate.Engine"] = ["Wesley.Migrate.Abstractions", "GraphQL-Parser", "GraphQLParser", "NJsonSchema", "NJsonSchema.Annotations", "Newtonsoft.Json", "Scriban.Signed"],
        ["Wesley.Migrate.Hosting"] = ["Wesley.Migrate.Abstractions", "Wesley.Migrate.Engine", "McMaster.NETCore.Plugins"],
        ["wesley-engine"] = ["Wesley.Migrate.Abstractions", "Wesley.Migrate.Engine", "Wesley.Migrate.Hosting"],
        ["Wesley.Migrate.Testing"] = ["Wesley.Migrate.Abstractions", "Wesley.Migrate.Engine"],
    };

    public static TheoryData<string> Products => new(House.Keys);

    public static TheoryData<string> Assemblies => new(MayUse.Keys);

    public static TheoryData<string> Plugins => new(ProjectFile.Below("plugins").Select(project => project.Path));

    [Fact]
    public void Source_Projects_AreTheHouse() =>
        Assert.Equal(House.Keys.Order(StringComparer.Ordinal), ProjectFile.Below("src").Select(project => project.Name).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Products))]
    public void Project_References_FollowTheArrows(string name)
    {
        var project = new ProjectFile($"src/{name}/{name}.csproj");

        Assert.Empty(project.References.Except(House[name].Projects));
        Assert.Empty(project.Packages.Except(House[name].Packages));
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Assembly_References_FollowTheArrows(string name) =>
        Assert.Empty(AssemblyFile.References(name).Where(reference => !AssemblyFile.IsFramework(reference)).Except(MayUse[name]));

    [Theory]
    [MemberData(nameof(Plugins))]
    public void Plugin_References_AreTheAbstractionsOnly(string path)
    {
        var project = new ProjectFile(path);

        Assert.Empty(project.References);
        Assert.Empty(AssemblyFile.References(project.Name)
            .Where(reference => reference.StartsWith("Wesley.", StringComparison.Ordinal)).Except(["Wesley.Migrate.Abstractions"]));
    }

    [Fact]
    public void Plugins_HoldNoConfigurationOfTheirOwnButPackages() => Assert.Empty(ProjectFile.Below("plugins")
        .Where(project => File.ReadLines(Repository.PathOf(project.Path)).Count() > 8).Select(project => project.Path));
}

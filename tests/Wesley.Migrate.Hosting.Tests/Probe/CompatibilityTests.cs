using Wesley.Migrate.Hosting.Catalog;
using Wesley.Migrate.Hosting.Probe;

namespace Wesley.Migrate.Hosting.Tests.Probe;

public sealed class CompatibilityTests
{
    private static readonly Version _host = new(1, 2);
    private static readonly Version _runtime = new(10, 0);
    private static readonly AssemblyFacts _facts = new() { Abstractions = new(1, 0, 0, 0), TargetFramework = ".NETCoreApp,Version=v10.0" };

    [Theory]
    [InlineData("1.0")]
    [InlineData("1.2")]
    public void Problem_SameMajorAndNoNewerMinor_IsNone(string api) =>
        Assert.Null(Compatibility.Problem(Folder(api), _facts, _host, _runtime));

    [Fact]
    public void Problem_NewerMinor_SaysThatTheEngineIsTheSideToUpgrade()
    {
        var problem = Compatibility.Problem(Folder("1.3"), _facts, _host, _runtime)!;

        Assert.Equal("plugin-api-newer", problem.Id);
        Assert.StartsWith("Upgrade the engine", problem.NextStep, StringComparison.Ordinal);
        Assert.Contains("1.3; this engine has 1.2", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Problem_OlderMajor_SaysThatThePluginIsTheSideToUpgrade()
    {
        var facts = _facts with { Abstractions = new(0, 9, 0, 0) };

        var problem = Compatibility.Problem(Folder("0.9"), facts, _host, _runtime)!;

        Assert.Equal("plugin-api-other", problem.Id);
        Assert.StartsWith("Upgrade the plugin", problem.NextStep, StringComparison.Ordinal);
    }

    [Fact]
    public void Problem_ManifestAndAssemblyOfDifferentMajors_IsReported() =>
        Assert.Equal("plugin-api-mismatch", Compatibility.Problem(Folder("1.0"), _facts with { Abstractions = new(2, 0, 0, 0) }, _host, _runtime)!.Id);

    [Fact]
    public void Problem_NewerFramework_NamesBothVersions()
    {
        var problem = Compatibility.Problem(Folder("1.0"), _facts with { TargetFramework = ".NETCoreApp,Version=v11.0" }, _host, _runtime)!;

        Assert.Equal("plugin-framework-newer", problem.Id);
        Assert.Contains(".NET 11.0; this engine runs on .NET 10.0", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Problem_NetStandardAssembly_IsNone() =>
        Assert.Null(Compatibility.Problem(Folder("1.0"), _facts with { TargetFramework = ".NETStandard,Version=v2.1" }, _host, _runtime));

    [Fact]
    public void Problem_AssemblyWithoutAbstractions_HasNoEntry() =>
        Assert.Equal("plugin-entry-missing", Compatibility.Problem(Folder("1.0"), new(), _host, _runtime)!.Id);

    [Fact]
    public void Read_ThisTestAssembly_TellsItsFramework() =>
        Assert.Equal(".NETCoreApp,Version=v10.0", AssemblyProbe.Read(typeof(CompatibilityTests).Assembly.Location)!.TargetFramework);

    [Fact]
    public void Read_NoAssembly_IsNull()
    {
        using var temp = new TempFolder();

        Assert.Null(AssemblyProbe.Read(temp.Write("fake.dll", "MZ, says the file, and lies")));
    }

    private static PluginFolder Folder(string api) => new()
    {
        Path = "/p",
        Name = "p",
        Bundled = false,
        Manifest = new() { Id = "acme.a", Version = "1.0.0", Assembly = "A.dll", EngineApi = api, Description = "d", Licence = "MIT", Provides = new() },
    };
}

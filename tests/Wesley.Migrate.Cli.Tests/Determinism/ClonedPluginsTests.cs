using System.Text.Json.Nodes;
using Wesley.Migrate.Cli.Tests.Commands;
using Wesley.Migrate.Cli.Tests.Scenarios;

namespace Wesley.Migrate.Cli.Tests.Determinism;

/// <summary>The same source gives the same plugins in any folder, so that a lock written on one machine holds on another.</summary>
public sealed class ClonedPluginsTests
{
    private static readonly string[] Sources =
    [
        "plugins", "src/Wesley.Migrate.Abstractions", "src/BannedSymbols.Console.txt", "src/BannedSymbols.Files.txt", "src/Directory.Build.props",
        ".editorconfig", "BannedSymbols.txt", "Directory.Build.props", "Directory.Packages.props", "global.json",
    ];

    [Fact]
    public async Task FirstPartyPlugins_BuiltInAnotherFolder_HaveTheSameHashes()
    {
        using var clone = new TempFolder();
        foreach (var file in Sources.SelectMany(Files))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(clone.PathOf(file))!);
            File.Copy(Repository.PathOf(file), clone.PathOf(file));
        }

        var projects = clone.Write("all.proj", """
            <Project>
              <ItemGroup><Plugin Include="plugins/*/*.csproj" /></ItemGroup>
              <Target Name="Build">
                <MSBuild Projects="@(Plugin)" Targets="Restore" Properties="MSBuildRestoreSessionId=once" />
                <MSBuild Projects="@(Plugin)" BuildInParallel="true" />
              </Target>
            </Project>
            """);
        var configuration = Path.GetFileName(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory)))!;
        (await Command.RunAsync("dotnet", ["build", projects, $"-p:Configuration={configuration}", "-nodeReuse:false"], clone.Path, timeout: TimeSpan.FromMinutes(10))).Succeeded();

        Assert.Equal(Lock(EngineRun.BundledPlugins), Lock(clone.PathOf("artifacts", "plugins", configuration.ToLowerInvariant())));
    }

    private static string Lock(string plugins)
    {
        using var work = new Workspace();
        work.Run("plugins", "lock", "--no-bundled", "--plugins", plugins).Exits(ExitCodes.Clean);
        var locked = File.ReadAllText(work.PathOf("wesley-plugins.lock.json"));
        Assert.Equal(6, JsonNode.Parse(locked)!["plugins"]!.AsArray().Count);
        return locked;
    }

    private static IEnumerable<string> Files(string source) => File.Exists(Repository.PathOf(source)) ? [source]
        : GoldenFiles.Names(Repository.PathOf(source)).Where(f => !f.Split('/').Any(part => part is "bin" or "obj")).Select(f => $"{source}/{f}");
}

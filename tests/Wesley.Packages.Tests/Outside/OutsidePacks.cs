using System.Text.Json.Nodes;

namespace Wesley.Packages.Tests;

/// <summary>The packs of <c>tests/OutsidePlugins</c> and one from the template, built outside the repository from packages only, once for all tests.</summary>
[CollectionDefinition(nameof(OutsidePacks))]
public sealed class OutsidePacks(Machine machine) : IAsyncLifetime, ICollectionFixture<OutsidePacks>
{
    internal const string Template = "Acme.Geo";

    internal static string[] Names { get; } = [.. Directory.GetDirectories(Repository.PathOf("tests", "OutsidePlugins"), "Acme.*").Select(f => Path.GetFileName(f)).Where(n => !n.EndsWith(".Tests", StringComparison.Ordinal))];

    /// <summary>The folder that everything stands in.</summary>
    internal string Folder { get; } = machine.PathOf("outside");

    /// <summary>The folder whose children are the plugins.</summary>
    internal string Plugins => Path.Combine(Folder, "plugins");

    /// <summary>Where the pack from the template stands, or something in it.</summary>
    internal string Made(params string[] parts) => machine.PathOf(["made", Template, .. parts]);

    internal CommandResult Build { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Folders.Copy(Repository.PathOf("tests", "OutsidePlugins"), Folder);
        // The template's own settings are all it gets: it stands beside the packs, not among them.
        await Run("dotnet", machine.Home, "new", "wesley-plugin", "-n", Template, "-o", Made());
        await Run("dotnet", Folder, "sln", "Outside.slnx", "add", Made("src"), Made("tests"));
        Build = await Run("dotnet", Folder, "build", "Outside.slnx");
        Folders.Copy(Made("plugins", Template), Path.Combine(Plugins, Template));
    }

    /// <summary>The installed engine in that folder.</summary>
    internal Task<CommandResult> EngineAsync(params string[] arguments) => machine.RunAsync(machine.Engine, arguments, Folder);

    /// <summary>A test program that the build has made.</summary>
    internal Task<CommandResult> TestAsync(string folder, string name) => machine.RunAsync(Path.Combine(folder, "bin", "Debug", "net10.0", name), [], folder);

    internal JsonNode Json(params string[] path) => JsonNode.Parse(File.ReadAllText(Path.Combine([Folder, .. path])))!;

    private async Task<CommandResult> Run(string program, string folder, params string[] arguments) => (await machine.RunAsync(program, arguments, folder)).Succeeded();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}

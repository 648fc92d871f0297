using System.IO.Compression;

namespace Wesley.Packages.Tests;

/// <summary>
/// The abstractions as they might be one minor later, with an optional member more: their package, an engine that has them, and one
/// pack compiled against either. Only the abstractions are compiled anew; everything else in that engine was compiled against 1.0.
/// </summary>
public sealed class NextMinor(Machine machine) : IAsyncLifetime
{
    private const string Member = "    /// <summary>What the author has to say.</summary>\n    public string? Advice { get; init; }\n\n";

    /// <summary>The pack compiled against 1.0: a folder for <c>--plugins</c>.</summary>
    internal string Older => PathOf("older", "plugins");

    /// <summary>The pack compiled against 1.1, with the new member in use.</summary>
    internal string Newer => PathOf("newer", "plugins");

    public async ValueTask InitializeAsync()
    {
        await PackAbstractions();
        ZipFile.ExtractToDirectory(Package.Of("wesley-engine.any").File, PathOf("host"));
        using (var next = ZipFile.OpenRead(PathOf("packages", "Wesley.Migrate.Abstractions.1.1.0.nupkg")))
        {
            next.GetEntry("lib/net10.0/Wesley.Migrate.Abstractions.dll")!.ExtractToFile(PathOf("host", "tools", "net10.0", "any", "Wesley.Migrate.Abstractions.dll"), overwrite: true);
        }

        await BuildPack("older");
        await BuildPack("newer", folder =>
        {
            Edit(Path.Combine(folder, "Directory.Build.props"), "Version=\"1.0.0\"", "Version=\"1.1.0\"");
            Edit(Path.Combine(folder, "Acme.House", "HousePlugin.cs"), "PluginParts.Of(typeof(HousePlugin).Assembly)", "PluginParts.Of(typeof(HousePlugin).Assembly) with { Advice = \"none\" }");
        });
    }

    /// <summary>The engine with the abstractions 1.1.</summary>
    internal Task<CommandResult> NextEngineAsync(params string[] arguments) =>
        machine.RunAsync("dotnet", ["exec", PathOf("host", "tools", "net10.0", "any", "wesley-engine.dll"), .. arguments], machine.Home);

    /// <summary>The engine that is installed, with 1.0.</summary>
    internal Task<CommandResult> EngineAsync(params string[] arguments) => machine.RunAsync(machine.Engine, arguments, machine.Home);

    internal void Write(string name, string text) => GoldenFiles.WriteText(machine.PathOf(name), text);

    internal string Read(string name) => File.ReadAllText(machine.PathOf(name));

    internal bool Exists(string name) => Path.Exists(machine.PathOf(name));

    private async Task PackAbstractions()
    {
        const string Project = "src/Wesley.Migrate.Abstractions";
        foreach (var file in new[] { "Directory.Build.props", "Directory.Packages.props", "BannedSymbols.txt", "global.json", ".editorconfig" }.Concat(Directory.GetFiles(Repository.PathOf("src")).Select(f => $"src/{Path.GetFileName(f)}")))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(PathOf("source", file))!);
            File.Copy(Repository.PathOf(file), PathOf("source", file));
        }

        Folders.Copy(Repository.PathOf(Project), PathOf("source", Project));
        Edit(PathOf("source", Project, "build", "Wesley.Migrate.Abstractions.props"), "<EngineApi>1.0<", "<EngineApi>1.1<");
        Edit(PathOf("source", Project, "Plugins", "PluginDefinition.cs"), "    /// <summary>The kinds it adds", Member + "    /// <summary>The kinds it adds");
        // The record of the public interface knows nothing of a version that there is not.
        await Dotnet(PathOf("source"), "pack", Project, "-o", PathOf("packages"), "-p:RunAnalyzers=false");
    }

    private async Task BuildPack(string name, Action<string>? change = null)
    {
        var folder = PathOf(name);
        Folders.Copy(Repository.PathOf("tests", "OutsidePlugins", "Acme.House"), Path.Combine(folder, "Acme.House"));
        File.Copy(Repository.PathOf("tests", "OutsidePlugins", "Directory.Build.props"), Path.Combine(folder, "Directory.Build.props"));
        File.WriteAllText(Path.Combine(folder, "nuget.config"), $"""<configuration><packageSources><add key="next" value="{PathOf("packages")}" /></packageSources></configuration>""");
        change?.Invoke(folder);
        await Dotnet(folder, "build", "Acme.House");
    }

    private async Task Dotnet(string folder, params string[] arguments) => (await machine.RunAsync("dotnet", arguments, folder)).Succeeded();

    private string PathOf(params string[] parts) => machine.PathOf(["next", .. parts]);

    private static void Edit(string file, string old, string @new)
    {
        var text = File.ReadAllText(file);
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(file, text.Replace(old, @new, StringComparison.Ordinal));
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}

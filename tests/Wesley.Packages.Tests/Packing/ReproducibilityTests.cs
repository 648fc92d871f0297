using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Wesley.Packages.Tests;

/// <summary>Same source, same bytes: packed from another folder, every package is the same to the last byte, so that a lock written on one machine holds on another.</summary>
public sealed class ReproducibilityTests(Machine machine)
{
    private const string Tool = "wesley-engine.any";
    private const string Plugins = "tools/net10.0/any/plugins";

    [Fact]
    public async Task Pack_FromACopyInAnotherFolder_GivesTheSamePackages_AndPluginsOfTheSameHashes()
    {
        using var copy = new TempFolder();
        await Clone.MakeAsync(copy.Path);

        // Without the tests, which nobody packs and which would only be restored.
        copy.Write("packed.slnf", Filter());
        (await machine.RunAsync("dotnet", ["pack", "packed.slnf", "-o", copy.PathOf("packed"), "-p:RunAnalyzers=false"], copy.Path)).Succeeded();

        Assert.Equal(Hashes(Machine.Packages), Hashes(copy.PathOf("packed")));
        Assert.Equal(await LockAsync(Machine.Packages), await LockAsync(copy.PathOf("packed")));
    }

    // As the program itself writes it for the plugins in a package.
    private async Task<string> LockAsync(string packages)
    {
        using var folder = new TempFolder();
        await ZipFile.ExtractToDirectoryAsync(Directory.GetFiles(packages, $"{Tool}.*.nupkg").Single(), folder.Path);
        (await machine.RunAsync(machine.Engine, ["plugins", "lock", "--no-bundled", "--plugins", Plugins], folder.Path)).Succeeded();
        var locked = File.ReadAllText(folder.PathOf("wesley-plugins.lock.json"));
        Assert.Equal(Directory.GetDirectories(Repository.PathOf("plugins"), "Wesley.*").Length, JsonNode.Parse(locked)!["plugins"]!.AsArray().Count);
        return locked;
    }

    private static string Filter()
    {
        var projects = new[] { "src", "plugins", "plugin-template" }.SelectMany(folder => Directory.GetFiles(Repository.PathOf(folder), "Wesley.*.csproj", SearchOption.AllDirectories))
            .Select(f => Path.GetRelativePath(Repository.Root, f).Replace('/', '\\'));
        return JsonSerializer.Serialize(new { solution = new { path = "Wesley.Migrate.Engine.sln", projects } });
    }

    private static SortedDictionary<string, string> Hashes(string folder) => new(
        Directory.GetFiles(folder, "*pkg").Where(f => !Path.GetFileName(f).StartsWith("Acme.", StringComparison.Ordinal))
            .ToDictionary(f => Path.GetFileName(f), f => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(f)))),
        StringComparer.Ordinal);
}

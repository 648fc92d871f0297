using System.Security.Cryptography;
using System.Text.Json;

namespace Wesley.Packages.Tests;

/// <summary>Same source, same bytes: packed from another folder, every package is the same to the last byte.</summary>
public sealed class ReproducibilityTests(Machine machine)
{
    [Fact]
    public async Task Pack_FromACopyInAnotherFolder_GivesTheSamePackages()
    {
        using var copy = new TempFolder();
        await Clone.MakeAsync(copy.Path);

        // Without the tests, which nobody packs and which would only be restored.
        copy.Write("packed.slnf", Filter());
        (await machine.RunAsync("dotnet", ["pack", "packed.slnf", "-o", copy.PathOf("packed"), "-p:RunAnalyzers=false"], copy.Path)).Succeeded();

        Assert.Equal(Hashes(Machine.Packages), Hashes(copy.PathOf("packed")));
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

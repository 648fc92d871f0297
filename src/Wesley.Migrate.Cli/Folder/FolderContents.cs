using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;

namespace Wesley.Migrate.Cli.Folder;

/// <summary>What a migration folder should hold by its own plan.</summary>
internal sealed record FolderContents
{
    internal const string PlanName = "plan.json";

    private const string Kind = "wesley-migration-plan";

    /// <summary>The folder's absolute path.</summary>
    public required string Path { get; init; }

    /// <summary>Relative path to hash, of every file that the plan names.</summary>
    public required ImmutableSortedDictionary<string, string> Hashes { get; init; }

    /// <summary>The contents by <c>plan.json</c>; <see langword="null"/> when there is none or it is no plan of this engine.</summary>
    internal static FolderContents? Read(string path)
    {
        var plan = System.IO.Path.Combine(path, PlanName);
        if (!File.Exists(plan))
        {
            return null;
        }

        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(plan));
            var root = document.RootElement;
            return root.GetProperty("kind").GetString() == Kind ? new() { Path = path, Hashes = Artifacts(root) } : null;
        }
        catch (Exception problem) when (problem is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>What is missing, changed or more than the plan says, a sentence each.</summary>
    internal IReadOnlyList<string> Differences(IEnumerable<string> files)
    {
        var there = files.ToDictionary(f => System.IO.Path.GetRelativePath(Path, f).Replace('\\', '/'), StringComparer.Ordinal);
        var missing = Hashes.Keys.Where(k => !there.ContainsKey(k)).Select(k => $"{k} is gone");
        var changed = Hashes.Where(h => there.TryGetValue(h.Key, out var file) && Hash(file) != h.Value).Select(h => $"{h.Key} was changed");
        var more = there.Keys.Where(k => !Hashes.ContainsKey(k) && k != PlanName).Select(k => $"{k} was added");
        return [.. missing.Concat(changed).Concat(more).Order(StringComparer.Ordinal)];
    }

    private static ImmutableSortedDictionary<string, string> Artifacts(JsonElement plan)
    {
        var hashes = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var lists = plan.GetProperty("steps").EnumerateArray().Select(s => s.GetProperty("artifacts")).Append(plan.GetProperty("artifacts"));
        foreach (var artifact in lists.SelectMany(l => l.EnumerateArray()))
        {
            hashes[artifact.GetProperty("path").GetString()!] = artifact.GetProperty("sha256").GetString()!;
        }

        return hashes.ToImmutable();
    }

    private static string Hash(string file) => "sha256:" + Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)));
}

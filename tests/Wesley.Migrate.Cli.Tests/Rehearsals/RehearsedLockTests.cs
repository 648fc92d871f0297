using System.Collections.Immutable;
using System.Text.Json;
using Wesley.Migrate.Cli.Tests.Databases;

namespace Wesley.Migrate.Cli.Tests.Rehearsals;

/// <summary>
/// Of every rehearsed scenario: no step takes a lock on a table of the old schema that is stronger than what the plan says of that very
/// step. A rehearsal says so itself; here its locks are compared with the plan once more.
/// </summary>
public sealed class RehearsedLockTests
{
    private static readonly string[] Weakest = ["ACCESS SHARE", "ROW SHARE", "ROW EXCLUSIVE", "SHARE UPDATE EXCLUSIVE", "SHARE", "SHARE ROW EXCLUSIVE", "EXCLUSIVE", "ACCESS EXCLUSIVE"];

    [Fact]
    public async Task Locks_OfEveryStepOnPGlite_AreAtMostThoseOfThePlan() => Compare(await RehearsalTests.OnPGliteAsync(), ["contract/", "sql/"]);

    [Fact]
    public async Task Locks_OfEveryStepOnPostgreSql_AreAtMostThoseOfThePlan()
    {
        DatabaseProof.SkipWithoutServer();

        // Scripts are looked at from a session of its own, which only a server has.
        Compare(await RehearsalTests.OnServerAsync(), ["backfill/", "contract/", "sql/"]);
    }

    private static void Compare(ImmutableDictionary<string, JsonElement> lines, string[] sorts)
    {
        var seen = lines.SelectMany(line => Locks(line.Key, line.Value)).ToList();

        Assert.Empty(seen.Where(l => l.Strength > l.Planned).Select(l => $"{l.Folder} {l.Artifact}: {Weakest[l.Strength]} on {l.Relation}"));
        Assert.Equal(sorts, seen.Where(l => l.Planned >= 0).Select(l => l.Artifact[..(l.Artifact.IndexOf('/', StringComparison.Ordinal) + 1)]).Distinct().Order(StringComparer.Ordinal));
    }

    private static IEnumerable<(string Folder, string Artifact, string Relation, int Strength, int Planned)> Locks(string folder, JsonElement line)
    {
        var steps = Json(folder, "plan.json").GetProperty("steps").EnumerateArray().ToDictionary(s => s.GetProperty("id").GetString()!);
        var old = Json(folder, "catalog/before.json").GetProperty("types").EnumerateArray()
            .Where(t => t.TryGetProperty("table", out _)).Select(t => t.GetProperty("table").GetString()!).ToHashSet();
        return
            from part in line.GetProperty("rehearsal").GetProperty("steps").EnumerateArray()
            where part.GetProperty("step").ValueKind == JsonValueKind.String
            let planned = steps[part.GetProperty("step").GetString()!].GetProperty("locks").EnumerateArray().ToLookup(l => l.GetProperty("relation").GetString()!, Strength)
            from seen in part.GetProperty("locks").EnumerateArray()
            let relation = seen.GetProperty("relation").GetString()!
            where old.Contains(relation) || planned.Contains(relation)
            select (Path.GetFileName(folder), part.GetProperty("artifact").GetString()!, relation, Strength(seen), planned[relation].DefaultIfEmpty(-1).Max());
    }

    private static JsonElement Json(string folder, string file) => JsonSerializer.Deserialize<JsonElement>(File.ReadAllText(Path.Combine(folder, file)));

    private static int Strength(JsonElement held) => Array.IndexOf(Weakest, held.GetProperty("mode").GetString());
}

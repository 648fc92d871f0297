using System.Text.Json.Nodes;
using Wesley.Migrate.Cli.Output.Json;
using Wesley.Migrate.Cli.Tests.Output.Formats;
using Wesley.Migrate.Cli.Tests.Scenarios;

namespace Wesley.Migrate.Cli.Tests.Documents;

/// <summary>A JSON document and the schema that it is held to.</summary>
internal sealed record Document(string Schema, string Name, string Text)
{
    /// <summary>Every document that a scenario gives, takes, or is run with.</summary>
    internal static IEnumerable<Document> All()
    {
        foreach (var scenario in Scenario.All)
        {
            foreach (var (path, text) in scenario.Run.Files.Where(f => SchemaOf(f.Key) is not null))
            {
                yield return new(SchemaOf(path)!, $"{scenario.Name}/{path}", text);
            }

            foreach (var (file, schema) in new[] { ("decisions.json", "decisions"), ("wesley.json", "config"), ("dialect.json", "dialect") })
            {
                if (scenario.Text(file) is { } text)
                {
                    yield return new(schema, $"{scenario.Name}/{file}", text);
                }
            }

            yield return new("report", $"{scenario.Name} --format json", Report(scenario));
        }

        foreach (var (name, outcome) in Outcomes.All)
        {
            yield return new("report", $"outcome {name}", JsonReport.Of(outcome));
        }

        foreach (var manifest in Directory.EnumerateFiles(EngineRun.BundledPlugins, "wesley-plugin.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            yield return new("plugin-manifest", Path.GetRelativePath(EngineRun.BundledPlugins, manifest), GoldenFiles.ReadText(manifest));
        }

        foreach (var printed in PrintedDocuments.All())
        {
            yield return printed;
        }

        yield return new("config", "a configuration", """{ "dialect": "wesley", "pins": { "field.*": "acme/fill" }, "pluginFolders": ["more"], "plugins": { "acme": { "a": 1 } }, "policy": [{ "rule": "field.*", "at": "User.*", "level": "off" }], "baseline": "known.json", "onFailure": { "acme": "continue" }, "callBudgetSeconds": 2.5 }""");

        yield return new("baseline", "a baseline", $$"""{ "formatVersion": "1.0", "kind": "wesley-baseline", "findings": [{ "fingerprint": "sha256:{{new string('a', 64)}}", "rule": "field.removed", "coordinate": "User.email", "subject": "x", "reason": "Known." }] }""");

        yield return new("plugin-lock", "a lock", $$"""{ "formatVersion": "1.0", "kind": "wesley-plugin-lock", "plugins": [{ "id": "acme.a", "version": "1.0.0", "engineApi": "1.0", "sha256": "sha256:{{new string('a', 64)}}", "files": { "Acme.dll": "sha256:{{new string('b', 64)}}" } }] }""");

        yield return new("statistics", "two tables", """{ "formatVersion": "1.0", "kind": "wesley-statistics", "tables": [{ "table": "users", "rows": 1000000, "bytes": 120000000 }, { "table": "log", "rows": -1, "bytes": 0 }] }""");
        yield return new("rehearsal", "a rehearsal", GoldenFiles.ReadText(Repository.PathOf("tests/Wesley.Migrate.Cli.Tests/Rehearsals/expected/rehearsal.json")));

        foreach (var dialect in Directory.EnumerateFiles(Repository.PathOf("src/Wesley.Migrate.Engine/Read/Dialects"), "*.json").Order(StringComparer.Ordinal))
        {
            yield return new("dialect", Path.GetFileName(dialect), GoldenFiles.ReadText(dialect));
        }
    }

    internal JsonNode Node() => JsonNode.Parse(Text)!;

    private static string? SchemaOf(string path) => path.Split('/') switch
    {
        ["plan.json"] => "plan",
        ["contract", var name] when name.EndsWith(".json", StringComparison.Ordinal) => "contract",
        ["catalog", var name] when name.EndsWith(".json", StringComparison.Ordinal) => "catalog",
        _ => null,
    };

    private static string Report(Scenario scenario)
    {
        using var folder = new TempFolder();
        scenario.LayOut(folder);
        return EngineRun.In(folder.Path, "--format", "json").Output;
    }
}

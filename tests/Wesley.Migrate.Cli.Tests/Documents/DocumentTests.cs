using System.Text.Json;
using System.Text.Json.Nodes;
using Wesley.Migrate.Cli.Tests.Injection;
using Wesley.Migrate.Engine.Check;
using Wesley.Migrate.Engine.Read;

namespace Wesley.Migrate.Cli.Tests.Documents;

/// <summary>Two validators, one verdict: what the engine accepts or refuses, any JSON Schema validator does too.</summary>
public sealed class DocumentTests
{
    private static readonly string[] _richest = ["ecommerce", "computed-chain", "enum-value-remapped", "narrow-decided", "rename-with-type-change", "narrow-float-to-int", "decisions-stale"];

    [Fact]
    public async Task Documents_GoodAndSpoilt_GetTheSameVerdictFromBothValidators()
    {
        var documents = Document.All().ToList();
        var good = documents.Count;
        var spoilt = documents
            .Where(d => _richest.Any(r => d.Name.StartsWith(r, StringComparison.Ordinal)) || d.Schema is "config" or "baseline" or "plugin-manifest" or "plugin-lock" or "doctor" or "rules" or "dialect" or "explanation" or "rehearsal" or "statistics")
            .SelectMany(DocumentMutations.Of)
            .DistinctBy(d => (d.Schema, d.Text))
            .ToList();
        documents.AddRange(spoilt);

        var ajv = await Ajv(documents);
        var own = documents.Select(d => JsonDocumentCheck.Problems(d.Schema, new SourceText { Name = d.Name, Text = d.Text }).IsEmpty).ToList();

        Nothing.In(documents.Take(good).Where((_, i) => !own[i]).Select(d => $"{d.Name} is not valid"));
        Nothing.In(documents.Select((d, i) => (d, i)).Where(x => own[x.i] != ajv[x.i]).Select(x => $"{x.d.Schema}: {x.d.Name}: the engine says {own[x.i]}, ajv says {ajv[x.i]}"));
        Assert.All(Schemas(), schema => Assert.Contains(documents.Where((d, i) => !own[i]), d => d.Schema == schema));
    }

    private static async Task<List<bool>> Ajv(List<Document> documents)
    {
        var schemas = new JsonObject(Schemas().Select(s => KeyValuePair.Create(s, JsonNode.Parse(GoldenFiles.ReadText(Repository.PathOf($"schemas/{s}.schema.json"))))));
        var input = JsonSerializer.Serialize(new { schemas, cases = documents.Select(d => new { schema = d.Schema, text = d.Text }) });
        var answer = await Node.RunAsync(Repository.PathOf("tests/Wesley.Migrate.Cli.Tests/Documents/ajv.mjs"), input: input);
        return JsonSerializer.Deserialize<List<bool>>(answer.Succeeded().Output)!;
    }

    private static IEnumerable<string> Schemas() =>
        Directory.EnumerateFiles(Repository.PathOf("schemas"), "*.schema.json").Select(f => Path.GetFileName(f)[..^".schema.json".Length]).Order(StringComparer.Ordinal);
}

using System.Text.Json;
using System.Text.Json.Nodes;
using Wesley.Migrate.Cli.Options;
using Wesley.Migrate.Cli.Tests.Commands;
using Wesley.Migrate.Cli.Tests.Injection;
using Wesley.Migrate.Engine.Check;
using Wesley.Migrate.Engine.Read;

namespace Wesley.Migrate.Cli.Tests.Documents;

/// <summary>Two validators, one verdict: what the engine accepts or refuses, any JSON Schema validator does too.</summary>
public sealed class DocumentTests
{
    private static readonly string[] _richest = ["ecommerce", "computed-chain", "enum-value-remapped", "narrow-decided", "rename-with-type-change", "narrow-float-to-int", "decisions-stale"];

    /// <summary>Documents that every scenario has: those of the richest ones are spoilt, and all others.</summary>
    private static readonly string[] _perScenario = ["catalog", "contract", "decisions", "plan", "report"];

    [Fact]
    public async Task Documents_GoodAndSpoilt_GetTheSameVerdictFromBothValidators()
    {
        var documents = Document.All().ToList();
        var good = documents.Count;
        var spoilt = documents
            .Where(d => _richest.Any(r => d.Name.StartsWith(r, StringComparison.Ordinal)) || !_perScenario.Contains(d.Schema))
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

    [Fact]
    public void Commands_ThatPrintForPrograms_AreAmongThem()
    {
        var printed = PrintedDocuments.All().ToList();

        Assert.All(CommandTree.Lines.Where(line => CommandTree.Find(line).Options.OfType<FormatOption>().Any()), line =>
            Assert.Contains(printed, document => document.Name.StartsWith(line + " ", StringComparison.Ordinal)));
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
